/** Any origin. */
export const ANY_ORIGIN = '*';

const ORIGIN = /^https?:\/\/[a-z0-9.-]+(:[0-9]{1,5})?$/;

/** What pages of other origins may do. */
export interface CorsOptions {
  /**
   * The origins whose pages may read answers, e.g. `https://app.example.org`. Any origin is right
   * for public data that is asked for with a token, since no cookie is ever sent.
   *
   * @default ['*']
   */
  readonly origins?: readonly string[];
  /**
   * The methods that a preflight allows where an endpoint names none of its own. Fewer methods make
   * browsers refuse sooner; what is really answered is up to the function.
   *
   * @default ['GET', 'HEAD', 'OPTIONS']
   */
  readonly methods?: readonly string[];
  /**
   * The request headers that a preflight allows. `*` stands for every header but `Authorization`,
   * which has to be named.
   *
   * @default ['Content-Type', 'Authorization', '*']
   */
  readonly headers?: readonly string[];
}

/**
 * Fills in the defaults.
 *
 * @throws Error where `origins` are neither `*` alone nor origins, since a typing error in one
 * would show only in somebody's browser
 */
export function resolveCors(options: CorsOptions = {}): Required<CorsOptions> {
  const cors = {
    origins: options.origins ?? [ANY_ORIGIN],
    methods: options.methods ?? ['GET', 'HEAD', 'OPTIONS'],
    headers: options.headers ?? ['Content-Type', 'Authorization', '*'],
  };
  const any = cors.origins.length === 1 && cors.origins[0] === ANY_ORIGIN;
  const wrong = cors.origins.find((origin) => !ORIGIN.test(origin));
  if (!any && (wrong !== undefined || cors.origins.length === 0)) {
    throw new Error(
      `cors.origins must be '*' alone or origins as https://app.example.org, ` +
        `but has ${wrong === undefined ? 'no entry' : `'${wrong}'`}`,
    );
  }
  return cors;
}

import { ArgumentError } from './argument-error.js';

type Value = string | number | boolean;

const MAX_LENGTH = 8192;

/** A question to REST: a path, and parameters with the arguments that they come from. */
export class RestRequest {
  readonly #parameters: string[] = [];
  readonly #argumentOf = new Map<string, string>();

  /** @param path - without a query, e.g. `/bcat/county_summary/geojson` */
  constructor(readonly path: string) {}

  /**
   * Adds a parameter whose value is a comma list.
   *
   * @param argument - how the query names it, for messages
   * @throws ArgumentError where a value is no Unicode text
   */
  list(parameter: string, argument: string, values: readonly Value[]): this {
    return this.add(parameter, argument, values.map(listItem).join(','));
  }

  /**
   * Adds a parameter, unless it has no value.
   *
   * @param argument - how the query names it, for messages
   * @throws ArgumentError where the value is no Unicode text
   */
  add(parameter: string, argument: string, value: Value | null | undefined): this {
    if (value === null || value === undefined) return this;
    this.#argumentOf.set(parameter, argument);
    this.#parameters.push(`${parameter}=${encoded(String(value), argument)}`);
    return this;
  }

  /** The name in the query of what REST calls by the name of a parameter. */
  argumentOf(parameter: string): string {
    return this.#argumentOf.get(parameter) ?? parameter;
  }

  /**
   * Path and query.
   *
   * @throws ArgumentError where they are longer than gateways carry
   */
  url(): string {
    const url = this.path + (this.#parameters.length > 0 ? `?${this.#parameters.join('&')}` : '');
    if (url.length > MAX_LENGTH) {
      const longest = [...this.#parameters].sort((a, b) => b.length - a.length)[0] ?? '';
      throw new ArgumentError(
        'invalid-parameter',
        this.argumentOf(longest.slice(0, longest.indexOf('='))),
        `the query becomes a request of ${url.length} bytes`,
        `at most ${MAX_LENGTH} bytes; ask in several queries with fewer values each`,
      );
    }
    return url;
  }
}

// REST takes an item as it is, less outer blanks, or in double quotes that are doubled inside.
function listItem(value: Value): string {
  const text = String(value);
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function encoded(value: string, argument: string): string {
  try {
    // Commas need no escape in a query, and a third of the bytes is theirs in a list of counties.
    return encodeURIComponent(value).replaceAll('%2C', ',');
  } catch {
    throw new ArgumentError('invalid-parameter', argument, 'is no Unicode text', 'Unicode text');
  }
}

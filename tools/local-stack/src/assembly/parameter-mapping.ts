import type { Properties } from './template.js';

const CONSTANT = /^'([^']*)'$/;

/**
 * The headers of a response as parameters map them; only constants are understood.
 *
 * @param prefix - what comes before the name of a header
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/request-response-data-mappings.html
 */
export function constantHeaders(
  parameters: Properties,
  prefix: string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    parameters.names.map((name) => {
      const value = CONSTANT.exec(parameters.literal(name))?.[1];
      if (value === undefined || !name.startsWith(prefix)) {
        throw parameters.fault(name, parameters.get(name));
      }
      return [name.slice(prefix.length).toLowerCase(), value];
    }),
  );
}

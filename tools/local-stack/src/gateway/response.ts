import { isBinaryMediaType } from './media-types.js';

/** The HTTP response that API Gateway makes of what a function returned. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

interface ProxyResponse {
  readonly statusCode: number | string;
  readonly headers?: Readonly<Record<string, unknown>> | null;
  readonly multiValueHeaders?: Readonly<Record<string, readonly unknown[]>> | null;
  readonly body?: string | null;
  readonly isBase64Encoded?: boolean;
}

/** Headers that API Gateway sets itself, and the name under which it passes a function's own on. */
const REMAPPED: Readonly<Record<string, string>> = {
  date: 'x-amzn-remapped-date',
  server: 'x-amzn-remapped-server',
  'www-authenticate': 'x-amzn-remapped-www-authenticate',
};

const DROPPED = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding']);

/**
 * Reads the output of a Lambda proxy integration.
 *
 * @param accept the client's `Accept`, whose first media type decides whether a base64 body is
 *   decoded
 * @returns the response, or undefined where the output is malformed, which API Gateway answers with
 *   502
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-output-format
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/lambda-proxy-binary-media.html
 */
export function httpResponse(
  output: Buffer,
  binaryMediaTypes: readonly string[],
  accept: string | undefined,
): HttpResponse | undefined {
  const proxy = parse(output);
  if (!proxy) return undefined;
  const decoded =
    proxy.isBase64Encoded === true && isBinaryMediaType(binaryMediaTypes, accept ?? '*/*');
  return {
    status: Number(proxy.statusCode),
    headers: headersOf(proxy),
    body: Buffer.from(proxy.body ?? '', decoded ? 'base64' : 'utf8'),
  };
}

function parse(output: Buffer): ProxyResponse | undefined {
  let value: unknown;
  try {
    value = JSON.parse(output.toString('utf8'));
  } catch {
    return undefined;
  }
  return isProxyResponse(value) ? value : undefined;
}

function isProxyResponse(value: unknown): value is ProxyResponse {
  if (!isMap(value)) return false;
  const status = Number(value['statusCode']);
  const { headers, multiValueHeaders, body } = value;
  return (
    Number.isInteger(status) &&
    status >= 100 &&
    status <= 599 &&
    (body === undefined || body === null || typeof body === 'string') &&
    (headers === undefined || headers === null || isMap(headers)) &&
    (multiValueHeaders === undefined ||
      multiValueHeaders === null ||
      (isMap(multiValueHeaders) && Object.values(multiValueHeaders).every(Array.isArray)))
  );
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Both maps are merged; where both hold a name, the values of `multiValueHeaders` count. */
function headersOf(proxy: ProxyResponse): Record<string, string | readonly string[]> {
  const headers: Record<string, string | readonly string[]> = {};
  const single = Object.entries(proxy.headers ?? {}).map(
    ([name, value]) => [name, [value]] as const,
  );
  for (const [name, values] of [...single, ...Object.entries(proxy.multiValueHeaders ?? {})]) {
    const lower = name.toLowerCase();
    if (DROPPED.has(lower)) continue;
    const texts = values.filter((value) => value !== null && value !== undefined).map(String);
    headers[REMAPPED[lower] ?? lower] = texts.length === 1 ? (texts[0] ?? '') : texts;
  }
  return { 'content-type': 'application/json', ...headers };
}

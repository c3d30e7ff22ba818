import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { APIGatewayProxyResult } from 'aws-lambda';

const compress = promisify(gzip);

/** Bytes from which an answer is compressed; a smaller one fits into two packets anyway. */
const COMPRESSED_FROM = 2048;

/** Bytes of a result besides its body: the status, the headers and their names. */
const REST_OF_RESULT = 1024;

/** An HTTP answer before it becomes a result of the Lambda. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A result of the Lambda with what it weighs. */
export interface SizedResult {
  readonly result: APIGatewayProxyResult;
  /** Bytes of the body as it reaches the client. */
  readonly bytes: number;
  /** Bytes that Lambda carries: a body in base64, or as text in JSON. */
  readonly carried: number;
}

// In JSON a quotation mark takes two bytes, so that a body can grow to twice its size.
function bytesInJson(body: string, bytes: number, maximum: number): number {
  const surely = 2 * bytes + REST_OF_RESULT;
  return surely <= maximum ? surely : Buffer.byteLength(JSON.stringify(body)) + REST_OF_RESULT;
}

/**
 * The result that makes API Gateway send an answer, in gzip where that is worth it. Lambda's limit
 * comes before API Gateway and CloudFront could compress.
 *
 * @param maximum - bytes; how exactly the carried bytes are counted depends on it
 */
export async function proxyResult(
  { status, headers, body }: HttpAnswer,
  gzipAccepted: boolean,
  maximum: number,
): Promise<SizedResult> {
  const plainBytes = Buffer.byteLength(body);
  const varying = { ...headers, vary: 'Accept-Encoding' };
  if (!gzipAccepted || plainBytes < COMPRESSED_FROM) {
    return {
      result: { statusCode: status, headers: varying, body },
      bytes: plainBytes,
      carried: bytesInJson(body, plainBytes, maximum),
    };
  }
  const compressed = await compress(body, { level: constants.Z_BEST_SPEED });
  const base64 = compressed.toString('base64');
  return {
    result: {
      statusCode: status,
      headers: { ...varying, 'content-encoding': 'gzip' },
      body: base64,
      isBase64Encoded: true,
    },
    bytes: compressed.length,
    carried: base64.length + REST_OF_RESULT,
  };
}

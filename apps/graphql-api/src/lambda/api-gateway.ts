import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { APIGatewayProxyResult } from 'aws-lambda';
import type { ProxyEvent } from './proxy-event.js';

// The data are public and the token is no cookie, so every origin may read an answer.
const COMMON_HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };

/** A body that is no JSON though its type says so. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
}

function headersOf({ headers }: ProxyEvent): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (value !== undefined) map.set(name, value);
  }
  return map;
}

function bodyOf({ body, isBase64Encoded }: ProxyEvent, headers: HeaderMap): unknown {
  if (!body) return '';
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  if (!headers.get('content-type')?.toLowerCase().startsWith('application/json')) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BodyError('The body of the request is no JSON.');
  }
}

// API Gateway has decoded the values already; they are encoded here because Apollo parses them.
function searchOf(event: ProxyEvent): string {
  const search = new URLSearchParams();
  const parameters =
    event.multiValueQueryStringParameters ??
    Object.fromEntries(
      Object.entries(event.queryStringParameters ?? {}).map(([name, value]) => [
        name,
        value === undefined ? [] : [value],
      ]),
    );
  for (const [name, values] of Object.entries(parameters)) {
    for (const value of values ?? []) search.append(name, value);
  }
  return search.toString();
}

/**
 * The request that an event of API Gateway's REST proxy integration stands for.
 *
 * @throws BodyError
 */
export function requestOf(event: ProxyEvent): HTTPGraphQLRequest {
  const headers = headersOf(event);
  return {
    method: event.httpMethod,
    headers,
    search: searchOf(event),
    body: bodyOf(event, headers),
  };
}

/** The result that makes API Gateway send an answer of Apollo Server. */
export function resultOf({ status, headers, body }: HTTPGraphQLResponse): APIGatewayProxyResult {
  if (body.kind !== 'complete') throw new Error('the answer comes in parts');
  return {
    statusCode: status ?? 200,
    headers: { ...Object.fromEntries(headers), ...COMMON_HEADERS },
    body: body.string,
  };
}

/** The result for a request that Apollo Server could not be asked. */
export function failureOf(status: number, code: string, message: string): APIGatewayProxyResult {
  return {
    statusCode: status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...COMMON_HEADERS },
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  };
}

import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import { limitError } from '../limits/limit-error.js';
import type { ProxyEvent } from './proxy-event.js';
import type { HttpAnswer } from './proxy-result.js';

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

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

function bodyOf(
  { body, isBase64Encoded }: ProxyEvent,
  headers: HeaderMap,
  maximum: number,
): unknown {
  if (!body) return '';
  const bytes = Buffer.byteLength(body, isBase64Encoded ? 'base64' : 'utf8');
  if (bytes > maximum) throw limitError('requestBytes', maximum, bytes);
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
 * @param maximum - bytes that its body and its query string may have
 * @throws BodyError, or GraphQLError where there are more bytes
 */
export function requestOf(event: ProxyEvent, maximum: number): HTTPGraphQLRequest {
  const headers = headersOf(event);
  const search = searchOf(event);
  if (search.length > maximum) throw limitError('requestBytes', maximum, search.length);
  return { method: event.httpMethod, headers, search, body: bodyOf(event, headers, maximum) };
}

/** What Apollo Server answers. */
export function answerOf({ status, headers, body }: HTTPGraphQLResponse): HttpAnswer {
  if (body.kind !== 'complete') throw new Error('the answer comes in parts');
  return { status: status ?? 200, headers: Object.fromEntries(headers), body: body.string };
}

/** The answer for a request that Apollo Server could not be asked. */
export function failure(status: number, code: string, message: string): HttpAnswer {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  return { status, headers: JSON_HEADERS, body };
}

/** The answer that holds an error and nothing else. */
export function refusal({ message, extensions }: GraphQLError): HttpAnswer {
  const { http, ...told } = extensions;
  const { status = 200 } = (http ?? {}) as { readonly status?: number };
  const data = status === 200 ? { data: null } : {};
  return {
    status,
    headers: JSON_HEADERS,
    body: JSON.stringify({ errors: [{ message, extensions: told }], ...data }),
  };
}

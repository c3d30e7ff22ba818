import { ApolloServer, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { datasets, legacy, schemaDocument } from '@cori/graphql-schemas';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { ApiContext, SharedParts } from './context.js';
import { CompiledQueries } from './execution/compiled-queries.js';
import { executableSchema } from './executable-schema.js';
import { faultOf } from './fault.js';
import { costLimit } from './limits/cost-limit.js';
import { fieldExtents } from './limits/field-extents.js';
import { QUERY_LIMIT } from './limits/limit-error.js';
import { limitRule } from './limits/limit-rule.js';
import type { Logger } from './log/logger.js';
import { operationRecord } from './log/operation-record.js';
import { resolvers } from './resolvers/resolvers.js';
import { RestError } from './rest/rest-error.js';

const INTERNAL = 'INTERNAL_SERVER_ERROR';
const SERVICE_FAULTS: ReadonlySet<unknown> = new Set(['GATEWAY_TIMEOUT', 'SERVICE_UNAVAILABLE']);

const PERSISTED_QUERY_SECONDS = 30 * 24 * 3600;

function isBeyondLimit({ extensions }: GraphQLFormattedError): boolean {
  const problem = extensions?.['problem'] as { readonly code?: unknown } | undefined;
  return problem?.code === QUERY_LIMIT;
}

/** The error with another code: Apollo gives every error of the validation the same. */
function recoded(formatted: GraphQLFormattedError, code: string): GraphQLFormattedError {
  return { ...formatted, extensions: { ...formatted.extensions, code } };
}

/**
 * Hides the text of an error that nobody has made for clients: it may hold a host name.
 * A GraphQLError without an original is one of the schema or of a resolver; RestError is safe.
 */
function masked(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (isBeyondLimit(formatted)) return recoded(formatted, 'BAD_USER_INPUT');
  if (original instanceof GraphQLError || original instanceof RestError) return formatted;
  return {
    ...formatted,
    message: 'Something went wrong; the fault has been recorded.',
    extensions: { code: INTERNAL },
  };
}

function report(logger: Logger, error: GraphQLError, more: Readonly<Record<string, unknown>>) {
  const code = error.extensions['code'] ?? INTERNAL;
  const details = { code, path: error.path?.join('.'), ...more };
  if (SERVICE_FAULTS.has(code)) logger.warn(error.message, details);
  else if (code === INTERNAL) {
    const original = unwrapResolverError(error);
    logger.error('A field failed', { ...details, fault: faultOf(original) });
    logger.debug('Where it failed', { stack: original instanceof Error ? original.stack : '' });
  }
}

/** Writes a line for each fault of a service, and for no mistake of a client. */
function faultLog(logger: Logger): ApolloServerPlugin<ApiContext> {
  const listener: GraphQLRequestListener<ApiContext> = {
    didEncounterErrors: ({ errors, contextValue: { record }, operationName }) => {
      const operation = operationName ?? undefined;
      const ids = { request_id: record.requestId, correlation_id: record.correlationId };
      for (const error of errors) report(logger, error, { operation, ...ids });
      return Promise.resolve();
    },
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

/** Holds the answer back until the cache has what was read; a cache gives up after 50 ms. */
const cacheWrites: ApolloServerPlugin<ApiContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ contextValue }) => contextValue.rest.cacheWritten(),
    }),
};

/**
 * What makes Apollo Server leave the execution to us: it knows of other executors by the name of
 * gateway alone.
 *
 * @see https://www.apollographql.com/docs/apollo-server/api/apollo-server#gateway
 */
function compiling(schema: GraphQLSchema): GatewayInterface {
  const queries = new CompiledQueries(schema);
  return {
    onSchemaLoadOrUpdate: (take) => {
      take({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, operationName, context, request }) =>
          queries.execute({
            document,
            operationName: operationName ?? undefined,
            contextValue: context,
            variableValues: request.variables ?? {},
          }),
      }),
    stop: () => Promise.resolve(),
  };
}

/** Makes the GraphQL server: not started, and without HTTP. */
export function createServer({ settings, logger, cache }: SharedParts): ApolloServer<ApiContext> {
  const { explorable, limits } = settings;
  const schema = executableSchema(schemaDocument, resolvers(datasets, legacy));
  return new ApolloServer<ApiContext>({
    gateway: compiling(schema),
    introspection: explorable,
    hideSchemaDetailsFromClientErrors: !explorable,
    includeStacktraceInErrorResponses: false,
    formatError: masked,
    validationRules: [limitRule(limits)],
    logger,
    cache,
    // Without a cache that Lambdas share, a persisted query would be known to one of them only.
    persistedQueries: cache ? { ttl: PERSISTED_QUERY_SECONDS } : false,
    stopOnTerminationSignals: false,
    plugins: [
      faultLog(logger),
      operationRecord,
      costLimit(schema, fieldExtents(datasets, legacy), limits.cost),
      cacheWrites,
      // REST's headers alone decide about caching, and this plugin costs time in every field.
      ApolloServerPluginCacheControlDisabled(),
      ...(explorable ? [] : [ApolloServerPluginLandingPageDisabled()]),
    ],
  });
}

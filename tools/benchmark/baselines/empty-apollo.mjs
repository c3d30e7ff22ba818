// An Apollo server that does nothing: what a cold start costs anyway.
import { ApolloServer, HeaderMap } from '@apollo/server';

const server = new ApolloServer({
  typeDefs: 'type Query { ok: Boolean }',
  resolvers: { Query: { ok: () => true } },
});
server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();

/** Handles an event of API Gateway. */
export async function handler({ body }) {
  const { status, body: answer } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'POST',
      headers: new HeaderMap([['content-type', 'application/json']]),
      search: '',
      body: JSON.parse(body),
    },
    context: () => Promise.resolve({}),
  });
  return { statusCode: status ?? 200, body: answer.kind === 'complete' ? answer.string : '' };
}

import { GraphQLError } from 'graphql';
import { ArgumentError } from './query/argument-error.js';
import { type Problem, RestError } from './rest/rest-error.js';

function messageOf(error: RestError, problem: Problem | undefined): string {
  if (problem?.parameter === undefined || problem.reason === undefined) return error.message;
  const allowed = problem.allowed === undefined ? '' : ` Allowed: ${problem.allowed}.`;
  return `Argument ${problem.parameter}: ${problem.reason}.${allowed}`;
}

/**
 * What a client is told of a failed query: a code, and the argument, the reason and what is allowed
 * where REST says so.
 *
 * @param argumentOf - the argument that became a parameter of REST
 * @returns the error itself where it is none that is expected; it is masked before it leaves
 */
export function graphqlError(error: unknown, argumentOf: (parameter: string) => string): unknown {
  if (error instanceof ArgumentError) {
    return new GraphQLError(error.message, {
      extensions: { code: 'BAD_USER_INPUT', problem: error.problem },
    });
  }
  if (!(error instanceof RestError)) return error;
  const { problem: told, retryAfter } = error.details;
  const problem = told && {
    ...told,
    ...(told.parameter !== undefined && { parameter: argumentOf(told.parameter) }),
  };
  return new GraphQLError(messageOf(error, problem), {
    originalError: error,
    extensions: {
      code: error.code,
      ...(problem && { problem }),
      ...(retryAfter !== undefined && { retryAfter }),
    },
  });
}

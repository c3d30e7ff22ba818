import type { Json, JsonObject } from './json.js';

/** What a service answered to a request. */
export interface RecordedAnswer {
  /** The path and query that were asked for. */
  readonly target: string;
  readonly answer: JsonObject;
}

/** Answers of the local stack: those of an operation by its id, problems by their codes. */
export interface RecordedAnswers {
  readonly operations: Readonly<Record<string, RecordedAnswer>>;
  readonly problems: Readonly<Record<string, RecordedAnswer>>;
}

/** No answers: the document goes without examples of them. */
export const NO_ANSWERS: RecordedAnswers = { operations: {}, problems: {} };

function example({ target, answer }: RecordedAnswer): JsonObject {
  return { summary: `GET ${target}`, value: answer };
}

function replaced(
  parent: JsonObject,
  key: string,
  change: (child: JsonObject) => Json,
): JsonObject {
  return { ...parent, [key]: change(parent[key] as JsonObject) };
}

/** A response with examples of its first media type, which the others would only repeat. */
function withExamples(response: JsonObject, examples: JsonObject): JsonObject {
  return replaced(response, 'content', (content) => {
    const [first = ''] = Object.keys(content);
    return replaced(content, first, (media) => ({ ...media, examples }));
  });
}

/** Paths with what was really answered as the example of their success. */
export function pathsWithAnswers(paths: JsonObject, { operations }: RecordedAnswers): JsonObject {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => {
      const { get } = item as { readonly get: JsonObject & { readonly operationId: string } };
      const recorded = operations[get.operationId];
      if (!recorded) return [path, item];
      const answered = replaced(get, 'responses', (responses) =>
        replaced(responses, '200', (success) =>
          withExamples(success, { answered: example(recorded) }),
        ),
      );
      return [path, { get: answered }];
    }),
  );
}

/**
 * Responses with what was really answered as examples.
 *
 * @param codes - the problems of each response, by the name of its component
 */
export function responsesWithAnswers(
  responses: JsonObject,
  codes: Readonly<Record<string, readonly string[]>>,
  { problems }: RecordedAnswers,
): JsonObject {
  return Object.fromEntries(
    Object.entries(responses).map(([name, response]) => {
      const recorded = (codes[name] ?? []).flatMap((code) => {
        const answer = problems[code];
        return answer ? [[code, example(answer)] as const] : [];
      });
      if (recorded.length === 0) return [name, response];
      return [name, withExamples(response as JsonObject, Object.fromEntries(recorded))];
    }),
  );
}

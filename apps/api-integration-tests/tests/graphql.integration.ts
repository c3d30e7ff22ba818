import { ask, bearer, datasets, graphql, tokens } from './api.js';

let authorized: Readonly<Record<string, string>>;

beforeAll(async () => {
  authorized = bearer((await tokens()).idToken);
});

describe('GraphQL', () => {
  // REST asks for a token too: an answer proves that GraphQL hands the caller's on.
  it.each(datasets)('answers $field', async ({ field }) => {
    const query = `{ ${field}(limit: 1, skipCache: true) { features { id } } }`;
    const response = await ask('/graphql', graphql(query, authorized));
    expect(await response.json()).toEqual({
      data: { [field]: { features: [{ id: expect.anything() as unknown }] } },
    });
  });

  it('says what is wrong', async () => {
    const response = await ask('/graphql', graphql('{ nothing }', authorized));
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.any(String) as string }],
    });
  });
});

import { datasets, legacy } from '@cori/graphql-schemas';
import { DEFAULT_LIMITS, type Limits } from '../src/limits/limits.js';
import { Api } from './api.js';
import { event, get, post } from './events.js';
import { RestStandIn } from './rest-stand-in.js';

const EMPTY = { type: 'FeatureCollection', features: [], numberReturned: 0 };

describe('limits', () => {
  let rest: RestStandIn;
  let api: Api;

  beforeAll(async () => {
    rest = await RestStandIn.start();
    api = new Api({ restApiUrl: rest.url });
  });
  beforeEach(() => {
    rest.answers({ body: EMPTY });
  });
  afterAll(async () => {
    await api.stop();
    await rest.stop();
  });

  async function limited(limits: Partial<Limits>, query: string, variables?: object) {
    const other = new Api({ restApiUrl: rest.url, limits: { ...DEFAULT_LIMITS, ...limits } });
    const { statusCode, body } = await other.invoke(post(query, { variables }));
    await other.stop();
    return { statusCode, ...(JSON.parse(body) as { readonly errors?: readonly unknown[] }) };
  }

  function refusal(name: keyof Limits, maximum: number, sent: number) {
    return [
      {
        message: expect.stringMatching(
          `^Limit ${name}: .*${sent}.*Allowed: at most ${maximum}\\.$`,
        ) as unknown,
        extensions: {
          code: 'BAD_USER_INPUT',
          problem: { code: 'query-limit', parameter: name },
          limit: { name, maximum, sent },
        },
      },
    ];
  }

  const SIX_DEEP = `{ county_summary { features { geometry {
    ... on GeoJSONGeometryCollection { geometries { ... on GeoJSONGeometryCollection { geometries { type } } } } } } } }`;

  it.each<[keyof Limits, number, number, string]>([
    ['depth', 5, 6, SIX_DEEP],
    ['aliases', 2, 3, '{ countySummary { a: type b: type c: type } }'],
    [
      'aliases',
      2,
      4,
      '{ a: countySummary { ...F } b: countySummary { ...F } } fragment F on CountySummaryCollection { c: type }',
    ],
    ['rootFields', 1, 2, '{ countySummary { type } countyIlecsGeo { type } }'],
    ['directives', 1, 2, '{ countySummary { type @skip(if: false) @include(if: true) } }'],
    ['tokens', 10, 11, '{ countySummary(limit: 1) { type } } # this is no token'],
    ['cost', 500, 1000, '{ countySummary { features { id type } } }'],
  ])('refuse by %s: at most %i, not %i', async (name, maximum, sent, query) => {
    const within = await limited({ [name]: sent }, query);
    expect(within.errors).toBeUndefined();
    const asked = rest.asked.length;
    const beyond = await limited({ [name]: maximum }, query);

    expect(beyond.errors).toMatchObject(refusal(name, maximum, sent));
    expect(beyond.statusCode).toBe(400);
    expect(rest.asked).toHaveLength(asked);
  });

  it.each([
    ['as text', false],
    ['in base64', true],
  ])('refuse a request of too many bytes, %s', async (_, isBase64Encoded) => {
    const limits = { ...DEFAULT_LIMITS, requestBytes: 100 };
    const small = new Api({ restApiUrl: rest.url, limits });
    const text = JSON.stringify({ query: `{ countySummary { type } } # ${'é'.repeat(100)}` });
    const sent = Buffer.byteLength(text);
    const body = isBase64Encoded ? Buffer.from(text).toString('base64') : text;
    const answer = await small.invoke(
      event({ headers: { 'content-type': 'application/json' }, body, isBase64Encoded }),
    );
    const byGet = await small.invoke(
      get({ query: `{ countySummary { type } } #${'x'.repeat(99)}` }),
    );
    await small.stop();

    expect(answer.statusCode).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({ errors: refusal('requestBytes', 100, sent) });
    expect(byGet.statusCode).toBe(413);
  });

  describe('of cost count rows × fields', () => {
    async function cost(query: string, variables?: object): Promise<unknown> {
      const { errors } = await limited({ cost: 0 }, query, variables);
      const [error] = (errors ?? []) as { extensions: { limit?: { sent: number } } }[];
      return error?.extensions.limit?.sent ?? 0;
    }

    it.each([
      ['{ countySummary { type } }', 1],
      ['{ countySummary { totalCount } }', 1],
      ['{ countySummary { features { id } } }', 500],
      ['{ countySummary(limit: 3) { features { id properties { nameCo lat } } } }', 9],
      ['{ countySummary(limit: 0) { features { id } } }', 10_000],
      ['{ countySummary(limit: 999999999) { features { id } } }', 10_000],
      ['{ countySummary(limit: 2) { features { geometry { type } } } }', 50],
      [
        '{ countySummary(limit: 2) { features { geometry { a: coordinates b: coordinates } } } }',
        100,
      ],
      // A county is one row, whatever the limit
      ['{ countySummary(filter: {geoidCo: ["13121", "13089"]}) { features { id } } }', 2],
      ['{ countySummary(filter: {stateAbbr: ["GA"]}) { features { id } } }', 500],
      ['{ a: countySummary { features { id } } b: countySummary { features { id } } }', 1000],
      ['{ countySummary { features { id } } countySummary { features { id } } }', 500],
      [
        '{ countySummary(limit: 1) { ...F } } fragment F on CountySummaryCollection { features { id } x: features { id } }',
        2,
      ],
      ['{ county_summary_geojson(geoid_co: "13121") { features { properties } } }', 22],
      ['{ county_summary { features { id } } }', 10_000],
      ['{ feature_collection(table: "county_summary") { features { properties } } }', 220_000],
      [
        '{ county_feature(table: "county_summary", county: "13121") { features { properties } } }',
        22,
      ],
      ['{ __typename __schema { queryType { name } } }', 0],
      // These fail for reasons of their own
      ['{ feature_collection(table: "nope") { features { id } } }', 0],
      ['{ county_summary_geojson { features { id } } }', 0],
    ])('%s: %i', async (query, sent) => {
      expect(await cost(query)).toBe(sent);
    });

    it('with the variables', async () => {
      const query = `query ($limit: Int = 7, $shape: Boolean = false) {
        countySummary(limit: $limit) { features { id geometry @include(if: $shape) { type } } } }`;

      expect(await cost(query)).toBe(7);
      expect(await cost(query, { limit: 2, shape: true })).toBe(52);
      expect(await cost(query, { limit: 'x' })).toBe(0);
    });
  });

  describe('leave existing consumers room', () => {
    const half = Object.fromEntries(
      Object.entries(DEFAULT_LIMITS).map(([name, maximum]) => [name, Math.floor(maximum / 2)]),
    ) as unknown as Limits;
    const counties = JSON.stringify(['13121', '13089']);
    const county = datasets.find(({ field }) => field === 'countySummary');

    it.each([
      [
        'all counties with all properties and shapes',
        `{ countySummary(limit: 0) { features { id geometry { type coordinates }
          properties { ${Object.keys(county?.properties ?? {}).join(' ')} } } } }`,
      ],
      ['all counties of 2024', '{ county_summary { type features { type id properties } } }'],
      [
        'all typed datasets at once',
        `{ ${datasets
          .map(
            ({ field, properties }) =>
              `${field} { features { id properties { ${Object.keys(properties).join(' ')} } } }`,
          )
          .join(' ')} }`,
      ],
      [
        'all datasets of 2022 at once, with shapes',
        `{ ${legacy
          .filter(({ field, arguments: [first] }) => /(?<!county)_geojson$/.test(field) && first)
          .filter(({ paging }) => !paging)
          .map(
            ({ field, arguments: [first] }) =>
              `${field}(${first?.column === 'geoid_co' ? (first.list ? `${first.name}: ${counties}` : `${first.name}: "13121"`) : 'state_abbr: "GA"'}) {
                type features { type id geometry { type coordinates } properties } }`,
          )
          .join(' ')} }`,
      ],
    ])('%s', async (_, query) => {
      const { errors } = await limited(
        { ...half, responseBytes: DEFAULT_LIMITS.responseBytes },
        query,
      );

      expect(errors).toBeUndefined();
    });
  });

  it('bear hostile queries of many tokens', async () => {
    const id = ' id'.repeat(4900);
    const nested = `${'{ a'.repeat(1600)}${' }'.repeat(1600)}`;
    const spread = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on CountySummaryCollection { ...F${at + 1} ...F${at + 1} }`,
    ).join(' ');
    const before = performance.now();
    const repeated = await api.query(`{ countySummary { features {${id} } } }`);
    const deep = await api.query(nested);
    const { errors } = await api.query(
      `{ countySummary { ...F0 } } ${spread} fragment F40 on CountySummaryCollection { type }`,
    );

    expect(performance.now() - before).toBeLessThan(10_000);
    // GraphQL's own validation bounds its work.
    expect(repeated.errors?.[0]?.message).toBe('Validation aborted.');
    expect(deep.errors?.map(({ message }) => message).join()).toContain('Limit depth');
    expect(errors).toBeUndefined();
  });
});

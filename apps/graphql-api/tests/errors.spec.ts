import { Api, type GraphqlBody } from './api.js';
import { post } from './events.js';
import { RestStandIn } from './rest-stand-in.js';

const EMPTY = { type: 'FeatureCollection', features: [], numberReturned: 0 };
const COUNTIES = '{ countySummary(filter: {geoidCo: ["13121"]}) { features { id } } }';

function problem(status: number, code: string, more: object = {}) {
  return {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    body: { type: `urn:cori:problem:${code}`, title: 'Title', status, code, ...more },
  };
}

describe('errors', () => {
  let rest: RestStandIn;
  let api: Api;

  beforeAll(async () => {
    rest = await RestStandIn.start();
    api = new Api(
      { restApiUrl: rest.url },
      { timeouts: { connect: 1000, headers: 100, body: 100 } },
    );
  });
  beforeEach(() => {
    rest.answers({ body: EMPTY });
    api.log.length = 0;
  });
  afterAll(async () => {
    await api.stop();
    await rest.stop();
  });

  it('of REST keep code, parameter, reason and what is allowed, in the words of the query', async () => {
    rest.answers(
      problem(400, 'invalid-parameter', {
        detail: "Parameter 'geoid_co': '1312' does not match ^[0-9]{5}$. Allowed: text.",
        parameter: 'geoid_co',
        reason: "'1312' does not match ^[0-9]{5}$",
        allowed: 'text',
      }),
    );

    const { errors } = await api.query(`{
      countySummary(filter: {geoidCo: ["1312"]}) { features { id } }
      county_summary_county_geojson(county: "1312") { features { id } } }`);

    const said = {
      code: 'invalid-parameter',
      reason: "'1312' does not match ^[0-9]{5}$",
      allowed: 'text',
    };
    expect(errors).toMatchObject([
      {
        message: "Argument filter.geoidCo: '1312' does not match ^[0-9]{5}$. Allowed: text.",
        path: ['countySummary'],
        extensions: {
          code: 'BAD_USER_INPUT',
          problem: { ...said, parameter: 'filter.geoidCo' },
        },
      },
      {
        path: ['county_summary_county_geojson'],
        extensions: { code: 'BAD_USER_INPUT', problem: { ...said, parameter: 'county' } },
      },
    ]);
    expect(api.faults).toEqual([]);
  });

  it.each([
    ['geom', 'countySummary(intersects: "POINT(0 0")', 'intersects'],
    ['bbox', 'countySummary(bbox: [1])', 'bbox'],
    ['sortby', 'countySummary(sortBy: [LAT_ASC])', 'sortBy'],
    ['limit', 'countySummary(limit: -1)', 'limit'],
  ])('call %s in %s %s', async (parameter, field, argument) => {
    rest.answers(problem(400, 'invalid-parameter', { parameter, reason: 'it is wrong' }));

    const { errors } = await api.query(`{ ${field} { features { id } } }`);

    expect(errors?.[0]?.extensions['problem']).toMatchObject({ parameter: argument });
  });

  it.each([
    [problem(404, 'unknown-feature', { detail: 'There is none.' }), 'NOT_FOUND'],
    [problem(503, 'database-unavailable', { detail: 'Try again.' }), 'SERVICE_UNAVAILABLE'],
    [problem(504, 'query-timeout', { detail: 'Too slow.' }), 'GATEWAY_TIMEOUT'],
    [problem(500, 'internal-error', { detail: 'Recorded.' }), 'INTERNAL_SERVER_ERROR'],
    // What gateways say without the service
    [{ status: 401, body: { message: 'Unauthorized' } }, 'UNAUTHENTICATED'],
    [{ status: 403, body: { message: 'Forbidden' } }, 'FORBIDDEN'],
    [{ status: 413, body: { message: 'Too large' } }, 'RESPONSE_TOO_LARGE'],
    [{ status: 429, body: { message: 'Too Many Requests' } }, 'SERVICE_UNAVAILABLE'],
    [{ status: 502, body: { message: 'Internal server error' } }, 'SERVICE_UNAVAILABLE'],
    [{ status: 504, body: { message: 'Endpoint request timed out' } }, 'GATEWAY_TIMEOUT'],
    [
      { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad Gateway</h1>' },
      'SERVICE_UNAVAILABLE',
    ],
    [{ headers: { 'content-type': 'text/html' }, body: '<h1>Hello</h1>' }, 'INTERNAL_SERVER_ERROR'],
    [{ body: '{"type":' }, 'INTERNAL_SERVER_ERROR'],
  ])('%j become %s', async (answer, code) => {
    rest.answers(answer);

    const { data, errors } = await api.query(COUNTIES);

    expect(data).toEqual({ countySummary: null });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(JSON.stringify(errors)).not.toMatch(/stack|127\.0\.0\.1|node_modules/);
  });

  it('tell when to try again', async () => {
    const { body, status } = problem(503, 'database-unavailable', { detail: 'Try again.' });
    rest.answers({
      status,
      headers: { 'content-type': 'application/problem+json', 'retry-after': '5' },
      body,
    });

    const { errors } = await api.query(COUNTIES);

    expect(errors?.[0]?.extensions).toMatchObject({ retryAfter: 5 });
  });

  it('of a service are logged in one line, mistakes of clients are not', async () => {
    rest.answers(problem(503, 'database-unavailable', { detail: 'Try again.' }));
    await api.query(COUNTIES);

    expect(api.faults).toMatchObject([
      {
        level: 'WARN',
        code: 'SERVICE_UNAVAILABLE',
        path: 'countySummary',
        request_id: 'request-1',
      },
    ]);
  });

  it('of one field leave the others their answers', async () => {
    rest.answersBy((path) =>
      path.includes('county_summary')
        ? problem(400, 'invalid-parameter', { parameter: 'limit', reason: 'it is negative' })
        : { body: EMPTY },
    );

    const { data, errors } = await api.query(`{
      countySummary(limit: -1) { features { id } }
      countyIlecsGeo { features { id } } }`);

    expect(data).toEqual({ countySummary: null, countyIlecsGeo: { features: [] } });
    expect(errors?.map(({ path }) => path)).toEqual([['countySummary']]);
  });

  it('tell of a REST that does not answer in time', async () => {
    rest.answers(() => undefined);
    const { errors } = await api.query(COUNTIES);

    expect(errors?.[0]?.extensions['code']).toBe('GATEWAY_TIMEOUT');
  });

  it('tell of it before the time of the Lambda is over', async () => {
    const patient = new Api({ restApiUrl: rest.url });
    rest.answers(() => undefined);
    const { body } = await patient.invoke(post(COUNTIES), {
      getRemainingTimeInMillis: () => 2100,
    });
    await patient.stop();

    expect((JSON.parse(body) as GraphqlBody).errors).toMatchObject([
      {
        message: 'The data service took too long; ask for less, by a filter or a limit.',
        extensions: { code: 'GATEWAY_TIMEOUT' },
      },
    ]);
  });

  it('tell of an answer that stops in the middle', async () => {
    rest.answers((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"type":"FeatureCollection"');
    });
    const { errors } = await api.query(COUNTIES);

    expect(errors?.[0]?.extensions['code']).toBe('GATEWAY_TIMEOUT');
  });

  it('tell of a REST that is not there, and not where it should be', async () => {
    const away = await RestStandIn.start();
    const other = new Api({ restApiUrl: away.url });
    await away.stop();
    const { errors } = await other.query(COUNTIES);
    await other.stop();

    expect(errors).toEqual([
      expect.objectContaining({
        message: 'The data service is unavailable; try again soon.',
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      }),
    ]);
  });

  it('do not come of a kept connection that REST has closed', async () => {
    let requests = 0;
    rest.answers((request, response) => {
      requests += 1;
      // The second request meets a connection that is closed without an answer.
      if (requests === 2) return void request.socket.destroy();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(EMPTY));
    });

    await api.query(COUNTIES);
    const { errors } = await api.query(COUNTIES);

    expect(errors).toBeUndefined();
    expect(requests).toBe(3);
  });

  describe('of arguments', () => {
    it.each([
      [
        '{ county_summary_geojson { features { id } } }',
        'missing-argument',
        'geoid_co or counties or state_abbr',
      ],
      [
        '{ broadband_unserved_blocks_geojson(counties: []) { features { id } } }',
        'missing-argument',
        'counties or state_abbr',
      ],
      [
        '{ county_summary_geojson(geoid_co: "13121", counties: ["13121"]) { features { id } } }',
        'invalid-parameter',
        'counties',
      ],
      ['{ county_summary(geoid_co: [null]) { features { id } } }', 'invalid-parameter', 'geoid_co'],
      ['{ feature_collection(table: "nope") { features { id } } }', 'unknown-dataset', 'table'],
      [
        '{ feature_collection(table: "county_ilecs_geo", counties: ["13121"]) { features { id } } }',
        'invalid-parameter',
        'counties',
      ],
      [
        '{ county_feature(table: "county_ilecs_geo", county: "13121") { features { id } } }',
        'invalid-parameter',
        'county',
      ],
      [
        '{ countySummary(filter: {geoidCo: []}) { features { id } } }',
        'invalid-parameter',
        'filter.geoidCo',
      ],
    ])('%s', async (query, code, parameter) => {
      const { errors } = await api.query(query);

      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'BAD_USER_INPUT',
        problem: { code, parameter },
      });
      expect(rest.asked).toEqual([]);
    });

    it.each([
      ['geoidCo', Array.from({ length: 2000 }, () => '13121'), 'the query becomes a request of'],
      ['nameCo', ['\uD800'], 'is no Unicode text'],
    ])('that no URL can carry: %s', async (filter, values, reason) => {
      const query = `query ($values: [String!]) {
        countySummary(filter: {${filter}: $values}) { features { id } } }`;
      const { errors } = await api.query(query, { variables: { values } });

      expect(errors?.[0]?.message).toContain(`Argument filter.${filter}: ${reason}`);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(rest.asked).toEqual([]);
    });

    it('name all tables where there is no such table', async () => {
      const { errors } = await api.query(
        '{ feature_collection(table: "nope") { features { id } } }',
      );

      expect(errors?.[0]?.message).toMatch(/“nope”.*county_summary, fiber_cable_unserved_blocks/);
    });
  });
});

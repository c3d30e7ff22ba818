import { Response } from 'undici';
import { Logger } from '../src/log/logger.js';
import { originProof } from '../src/secrets/run-time-secrets.js';
import { Api, type GraphqlBody } from './api.js';
import { AwsStandIn } from './aws-stand-in.js';
import { RestStandIn } from './rest-stand-in.js';

const QUERY = '{ countySummary { totalCount } }';
const SEVEN = { data: { countySummary: { totalCount: 7 } } };
const MISSING = 'arn:aws:secretsmanager:us-east-1:000000000000:secret:missing-AbCdEf';
/** MiniStack loads every service that it stands in for. */
const STARTING_MS = 60_000;

describe('the origin secret', () => {
  let aws: AwsStandIn;
  let rest: RestStandIn;
  let arn: string;
  let api: Api;
  let time: number;

  beforeAll(async () => {
    [aws, rest] = await Promise.all([AwsStandIn.start(), RestStandIn.start()]);
    arn = await aws.createSecret('origin', 'first');
  }, STARTING_MS);
  beforeEach(async () => {
    time = 1_000_000;
    await aws.putSecret(arn, 'first');
    api = apiWith(arn);
  });
  afterEach(async () => {
    await api.stop();
  });
  afterAll(async () => {
    await Promise.all([aws.stop(), rest.stop()]);
  });

  function apiWith(originSecretArn: string | undefined): Api {
    return new Api({ restApiUrl: rest.url, originSecretArn }, { clock: { now: () => time } });
  }

  /** REST lets in who knows this secret, as its web ACL does. */
  function restAsksFor(secret: string): void {
    rest.answers((request, response) => {
      const known = request.headers['x-origin-verify'] === secret;
      response.writeHead(known ? 200 : 403, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(known ? { type: 'FeatureCount', count: 7 } : { message: 'Forbidden' }),
      );
    });
  }

  function ask(): Promise<GraphqlBody> {
    return api.query(QUERY, { headers: { authorization: 'Bearer one' } });
  }

  it('lets GraphQL through to REST, together with the token of the caller', async () => {
    restAsksFor('first');

    expect(await ask()).toEqual(SEVEN);
    expect(await ask()).toEqual(SEVEN);
    expect(rest.proofs).toEqual(['first', 'first']);
    expect(rest.authorizations).toEqual(['Bearer one', 'Bearer one']);
    expect(api.faults).toEqual([]);
  });

  it('can be read ahead of the first request', async () => {
    const proof = originProof({ originSecretArn: arn }, new Logger('debug', () => undefined));
    await proof?.prepare();
    await aws.putSecret(arn, 'later');
    const sent: unknown[] = [];
    await proof?.with((headers) => {
      sent.push(headers);
      return Promise.resolve(new Response());
    });

    expect(sent).toEqual([{ 'x-origin-verify': 'first' }]);
  });

  it('is not sent where there is none', async () => {
    const open = apiWith(undefined);
    rest.answers({ body: { type: 'FeatureCount', count: 7 } });
    await open.query(QUERY);
    await open.stop();

    expect(rest.proofs).toEqual([undefined]);
  });

  it("is not the caller's to choose", async () => {
    restAsksFor('first');
    await api.query(QUERY, { headers: { 'X-Origin-Verify': 'guessed' } });

    expect(rest.proofs).toEqual(['first']);
  });

  it('is read again when REST refuses it, and no client hears of it', async () => {
    restAsksFor('first');
    await ask();
    await aws.putSecret(arn, 'second');
    restAsksFor('second');
    time += 1000;

    expect(await ask()).toEqual(SEVEN);
    expect(rest.proofs).toEqual(['first', 'second']);
    expect(await ask()).toEqual(SEVEN);
    expect(rest.proofs).toHaveLength(3);
    expect(api.faults).toEqual([]);
  });

  it('is sent once a request where REST goes on refusing it', async () => {
    restAsksFor('other');
    await ask();
    const { errors } = await ask();

    expect(errors).toEqual([
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'FORBIDDEN' }) as unknown,
      }),
    ]);
    expect(rest.proofs).toEqual(['first', 'first']);
    expect(api.faults).toEqual([
      expect.objectContaining({ level: 'ERROR', message: 'REST refuses the origin secret' }),
      expect.objectContaining({ level: 'ERROR', message: 'REST refuses the origin secret' }),
    ]);
    expect(api.log.join('')).not.toContain('first');
  });

  it('makes an error with a code where it cannot be read, which tells nothing else', async () => {
    const lost = apiWith(MISSING);
    restAsksFor('first');
    const body = await lost.query(QUERY);

    expect(body.errors).toEqual([
      expect.objectContaining({
        message: 'The data service cannot be asked at the moment; try again soon.',
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      }),
    ]);
    expect(rest.asked).toEqual([]);
    expect(lost.faults).toContainEqual(
      expect.objectContaining({
        level: 'ERROR',
        message: 'The origin secret cannot be read',
        reason: 'ResourceNotFoundException',
      }),
    );
    expect(lost.log.join('') + JSON.stringify(body)).not.toMatch(/arn:|127\.0\.0\.1|missing/);
    await lost.stop();
  });

  it('does not follow REST to another place', async () => {
    rest.answers((_, response) => {
      response.writeHead(302, { location: `${rest.url}/elsewhere` });
      response.end();
    });
    const { errors } = await ask();

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
    expect(rest.asked).toEqual(['/bcat/county_summary/count']);
  });
});

import { Redis } from 'ioredis';
import type { RedisSettings } from '../src/settings.js';
import { Api } from './api.js';
import { AwsStandIn } from './aws-stand-in.js';
import { freePort } from './free-port.js';
import { RestStandIn } from './rest-stand-in.js';
import { Valkey } from './valkey.js';

const QUERY = '{ countySummary { totalCount } }';
const PARAMETER = '/cori/test/redis';
const PAUSE_MS = 30_000;
/** MiniStack loads every service that it stands in for. */
const STARTING_MS = 60_000;

describe('the password of Redis in the Parameter Store', () => {
  let aws: AwsStandIn;
  let rest: RestStandIn;
  let valkey: Valkey;
  let admin: Redis;
  let api: Api;
  let time: number;

  beforeAll(async () => {
    [aws, rest, valkey] = await Promise.all([
      AwsStandIn.start(),
      RestStandIn.start(),
      Valkey.start(),
    ]);
    const { host, port, username, password } = valkey.settings;
    admin = new Redis({ host, port, username, password });
    await setPassword('first');
  }, STARTING_MS);
  beforeEach(async () => {
    await admin.flushall();
    time = 1_000_000;
    rest.answers({
      headers: { 'cache-control': 'public, max-age=60' },
      body: { type: 'FeatureCount', count: 7 },
    });
  });
  afterEach(async () => {
    await api.stop();
  });
  afterAll(async () => {
    admin.disconnect();
    await Promise.all([aws.stop(), rest.stop(), valkey.stop()]);
  });

  async function setPassword(password: string): Promise<void> {
    await admin.call(
      'ACL',
      'SETUSER',
      'rotated',
      'reset',
      'on',
      `>${password}`,
      '~*',
      '&*',
      '+@all',
    );
    await admin.call('CLIENT', 'KILL', 'USER', 'rotated');
  }

  function apiWith(passwordParameter: string): Api {
    const { host, port, tls } = valkey.settings;
    const redis: RedisSettings = { host, port, tls, username: 'rotated', passwordParameter };
    return new Api({ restApiUrl: rest.url, redis }, { clock: { now: () => time } });
  }

  async function answeredByRest(): Promise<boolean> {
    const before = rest.asked.length;
    const { data } = await api.query(QUERY);
    expect(data).toEqual({ countySummary: { totalCount: 7 } });
    return rest.asked.length > before;
  }

  it('is read when Redis is used', async () => {
    await aws.putParameter(PARAMETER, 'first');
    api = apiWith(PARAMETER);

    expect(await answeredByRest()).toBe(true);
    expect(await answeredByRest()).toBe(false);
    expect(api.faults).toEqual([]);
  });

  it('is read again after it was rotated', async () => {
    await aws.putParameter(PARAMETER, 'first');
    await setPassword('first');
    api = apiWith(PARAMETER);
    await answeredByRest();
    await setPassword('second');
    await aws.putParameter(PARAMETER, 'second');
    time += PAUSE_MS;
    // The connection is lost, and the old password refused.
    while (await answeredByRest()) time += PAUSE_MS;

    expect(api.log.join('')).not.toMatch(/first|second|127\.0\.0\.1/);
  });

  it('turns the cache off for a while where it cannot be read, and fails no request', async () => {
    await setPassword('third');
    api = apiWith('/cori/test/later');

    for (let request = 0; request < 3; request++) expect(await answeredByRest()).toBe(true);
    expect(api.faults).toEqual([
      expect.objectContaining({
        level: 'ERROR',
        message: 'The password of the cache cannot be read',
        reason: 'ParameterNotFound',
      }),
    ]);
    await aws.putParameter('/cori/test/later', 'third');
    expect(await answeredByRest()).toBe(true);
    time += PAUSE_MS;
    await answeredByRest();

    expect(await answeredByRest()).toBe(false);
    expect(api.faults).toHaveLength(1);
  });

  it('costs no request but its own wait where AWS is away', async () => {
    const endpoint = process.env['AWS_ENDPOINT_URL'];
    process.env['AWS_ENDPOINT_URL'] = `http://127.0.0.1:${await freePort()}`;
    api = apiWith(PARAMETER);

    expect(await answeredByRest()).toBe(true);
    expect(await answeredByRest()).toBe(true);
    expect(api.faults).toEqual([
      expect.objectContaining({ message: 'The password of the cache cannot be read' }),
    ]);
    expect(api.log.join('')).not.toContain('127.0.0.1');
    process.env['AWS_ENDPOINT_URL'] = endpoint;
  });
});

import { Logger } from '../log/logger.js';
import { KeptSecret, SecretUnavailableError } from './kept-secret.js';

describe('KeptSecret', () => {
  let time: number;
  let log: string[];
  let answers: (string | Error)[];
  let reads: number;

  beforeEach(() => {
    time = 1_000_000;
    log = [];
    answers = [];
    reads = 0;
  });

  function secret(): KeptSecret {
    return new KeptSecret(new Logger('debug', (line) => log.push(line)), {
      read: () => {
        const answer = answers[reads++] ?? new Error('nothing left');
        return typeof answer === 'string' ? Promise.resolve(answer) : Promise.reject(answer);
      },
      complaint: 'It cannot be read',
      pause: 1000,
      now: () => time,
    });
  }

  it('is read once, however many ask', async () => {
    answers = ['one', 'two'];
    const kept = secret();

    expect(await Promise.all([kept.value(), kept.value()])).toEqual(['one', 'one']);
    time += 1e9;
    expect(await kept.value()).toBe('one');
    expect(reads).toBe(1);
  });

  it('is not read before it is needed', () => {
    secret();

    expect(reads).toBe(0);
  });

  it('is read again when it was refused, but not at once', async () => {
    answers = ['one', 'two'];
    const kept = secret();
    await kept.value();
    kept.refused('one');

    expect(await kept.value()).toBe('one');
    time += 1000;
    expect(await kept.value()).toBe('two');
    expect(await kept.value()).toBe('two');
    expect(reads).toBe(2);
  });

  it('is not read again when what was refused is known to be outdated', async () => {
    answers = ['one', 'two', 'three'];
    const kept = secret();
    await kept.value();
    time += 1000;
    kept.refused('one');
    await kept.value();
    time += 1000;
    kept.refused('one');

    expect(await kept.value()).toBe('two');
  });

  it('is away for a while when it cannot be read, and says so once', async () => {
    answers = [Object.assign(new Error('at host.example'), { name: 'AccessDenied' }), 'one'];
    const kept = secret();

    for (let access = 0; access < 3; access++) {
      await expect(kept.value()).rejects.toThrow(SecretUnavailableError);
    }
    expect(reads).toBe(1);
    expect(log.map((line) => JSON.parse(line) as unknown)).toEqual([
      expect.objectContaining({
        level: 'ERROR',
        message: 'It cannot be read',
        reason: 'AccessDenied',
      }),
    ]);
    expect(log[0]).not.toContain('host.example');
    time += 1000;
    expect(await kept.value()).toBe('one');
  });

  it("tells a system's error by its code", async () => {
    answers = [Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' })];

    await expect(secret().value()).rejects.toThrow(SecretUnavailableError);
    expect(log[0]).toContain('"reason":"ECONNREFUSED"');
  });
});

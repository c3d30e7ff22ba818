import type { Logger } from '../log/logger.js';
import { OriginProof } from '../rest/origin-proof.js';
import type { RedisSettings, Settings } from '../settings.js';
import { KeptSecret, type KeptSecretOptions } from './kept-secret.js';

/** The clock of a test. */
export type Clock = Pick<KeptSecretOptions, 'now'>;

/** Milliseconds for which the cache stays off after its password could not be read. */
const CACHE_OFF_MS = 30_000;

/** Milliseconds; without the origin secret nothing can be answered, so it is asked for again soon. */
const ORIGIN_PAUSE_MS = 1000;

// AWS' clients are imported when they are needed: a Lambda without such secrets starts without them.

/** The password of Redis, where a parameter has it. */
export function redisPassword(
  { passwordParameter }: RedisSettings,
  logger: Logger,
  clock?: Clock,
): KeptSecret | undefined {
  if (passwordParameter === undefined) return undefined;
  return new KeptSecret(logger, {
    read: async () => (await import('./aws.js')).readParameter(passwordParameter),
    complaint: 'The password of the cache cannot be read',
    pause: CACHE_OFF_MS,
    ...clock,
  });
}

/** What shows REST who asks, where REST wants to know. */
export function originProof(
  { originSecretArn }: Pick<Settings, 'originSecretArn'>,
  logger: Logger,
  clock?: Clock,
): OriginProof | undefined {
  if (originSecretArn === undefined) return undefined;
  const secret = new KeptSecret(logger, {
    read: async () => (await import('./aws.js')).readSecret(originSecretArn),
    complaint: 'The origin secret cannot be read',
    pause: ORIGIN_PAUSE_MS,
    ...clock,
  });
  return new OriginProof(secret, logger);
}

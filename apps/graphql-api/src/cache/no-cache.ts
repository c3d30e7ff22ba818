import type { KeyValueCache } from '@apollo/utils.keyvaluecache';

/** A cache that keeps nothing, where none is configured. */
export const noCache: KeyValueCache = {
  get: () => Promise.resolve(undefined),
  set: () => Promise.resolve(),
  delete: () => Promise.resolve(false),
};

import type { KeyValueCache } from '@apollo/utils.keyvaluecache';

/** A cache that knows which of its accesses belong to one request. */
export interface RequestCache extends KeyValueCache {
  /**
   * Does the work of one request; all accesses that it makes have one budget of waiting.
   *
   * @param waited - is told for how many milliseconds the work has waited for the cache
   */
  inRequest<Value>(
    work: () => Promise<Value>,
    waited?: (milliseconds: number) => void,
  ): Promise<Value>;
}

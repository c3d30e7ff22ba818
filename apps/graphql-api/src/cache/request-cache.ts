import type { KeyValueCache } from '@apollo/utils.keyvaluecache';

/** A cache that knows which of its accesses belong to one request. */
export interface RequestCache extends KeyValueCache {
  /** Does the work of one request; all accesses that it makes have one budget of waiting. */
  inRequest<Value>(work: () => Promise<Value>): Promise<Value>;
}

import { BusyTime } from './busy-time.js';

/** What a query is, without its values. */
export interface OperationSummary {
  readonly name?: string;
  readonly type: string;
  /** The names of its fields of `Query`. */
  readonly rootFields: readonly string[];
}

/** What is noted of one request while it is answered; the log tells it at the end. */
export class RequestRecord {
  readonly started = performance.now();
  readonly rest = new BusyTime();
  operation: OperationSummary | undefined;
  restCalls = 0;
  cacheHits = 0;
  cacheMisses = 0;
  /** For how long the request has waited for Redis. */
  cacheMilliseconds = 0;
  /** Rows of each collection that was read. */
  readonly rows: number[] = [];

  constructor(
    /** Lambda's id of the invocation, or API Gateway's of the request. */
    readonly requestId: string,
    /** What a client, this log and REST's log call the request. */
    readonly correlationId: string,
    readonly coldStart: boolean,
  ) {}

  /** Rows of all collections. */
  get rowsRead(): number {
    return this.rows.reduce((sum, each) => sum + each, 0);
  }

  /** Milliseconds since the request came. */
  get milliseconds(): number {
    return performance.now() - this.started;
  }
}

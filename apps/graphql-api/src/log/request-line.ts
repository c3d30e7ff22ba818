import type { RequestRecord } from './request-record.js';

/** How a request was answered. */
export interface Outcome {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Bytes of the body as it travels. */
  readonly bytes: number;
  readonly compressed: boolean;
}

interface Metric {
  readonly unit: 'Bytes' | 'Count' | 'Milliseconds';
  readonly value: number;
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

/** The fields of the one line that tells of a request; no value of the query is among them. */
export function requestLine(
  record: RequestRecord,
  outcome: Outcome,
): Readonly<Record<string, unknown>> {
  const { operation } = record;
  return {
    request_id: record.requestId,
    correlation_id: record.correlationId,
    method: outcome.method,
    path: outcome.path,
    status: outcome.status,
    operation: operation?.name,
    operation_type: operation?.type,
    root_fields: operation?.rootFields,
    rows: record.rowsRead,
    bytes: outcome.bytes,
    total_ms: tenths(record.milliseconds),
    rest_calls: record.restCalls,
    rest_ms: tenths(record.rest.milliseconds),
    cache_hits: record.cacheHits,
    cache_misses: record.cacheMisses,
    cache_ms: tenths(record.cacheMilliseconds),
    cold_start: record.coldStart,
    compressed: outcome.compressed,
  };
}

function metricsOf(record: RequestRecord, outcome: Outcome): Readonly<Record<string, Metric>> {
  const count = (value: number | boolean): Metric => ({ unit: 'Count', value: Number(value) });
  const time = (value: number): Metric => ({ unit: 'Milliseconds', value: tenths(value) });
  return {
    Requests: count(1),
    ServerErrors: count(outcome.status >= 500),
    ClientErrors: count(outcome.status >= 400 && outcome.status < 500),
    ColdStarts: count(record.coldStart),
    Rows: count(record.rowsRead),
    Bytes: { unit: 'Bytes', value: outcome.bytes },
    RestCalls: count(record.restCalls),
    RestTime: time(record.rest.milliseconds),
    TotalTime: time(record.milliseconds),
    CacheHits: count(record.cacheHits),
    CacheMisses: count(record.cacheMisses),
    CacheTime: time(record.cacheMilliseconds),
  };
}

/**
 * What makes CloudWatch read metrics out of a line of the log, named as those of REST.
 *
 * @param namespace - the namespace in CloudWatch
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function embeddedMetrics(
  record: RequestRecord,
  outcome: Outcome,
  namespace: string,
): Readonly<Record<string, unknown>> {
  const metrics = Object.entries(metricsOf(record, outcome));
  return {
    ...Object.fromEntries(metrics.map(([name, { value }]) => [name, value])),
    _aws: {
      Timestamp: Date.now(),
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: [['service']],
          Metrics: metrics.map(([Name, { unit: Unit }]) => ({ Name, Unit })),
        },
      ],
    },
  };
}

import type * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as logs from 'aws-cdk-lib/aws-logs';

/** Lines of a Python service's log that tell that it has no connection to the database. */
export const CONNECTION_FAILURES = [
  'the database cannot be connected',
  'the database connection died twice',
  'the database lacks resources',
  'the password parameter cannot be read',
] as const;

/** Lines of GraphQL's log that tell that it does without the cache. */
export const CACHE_FAILURES = [
  'The cache failed; answers come from REST',
  'The password of the cache cannot be read',
] as const;

/** A number of lines of logs, as a metric. */
export interface LogMetric {
  readonly namespace: string;
  readonly name: string;
  /** What counts. */
  readonly pattern: logs.IFilterPattern;
}

/** Matches the lines with one of these messages. */
export function messages(texts: readonly string[]): logs.IFilterPattern {
  return logs.FilterPattern.any(
    ...texts.map((text) => logs.FilterPattern.stringValue('$.message', '=', text)),
  );
}

/** Matches the lines of a level. */
export function level(name: 'ERROR'): logs.IFilterPattern {
  return logs.FilterPattern.stringValue('$.level', '=', name);
}

/**
 * Counts lines of logs.
 * The filters are made in the stacks of the logs, so that no stack refers to another's log.
 */
export function countLines(
  groups: readonly logs.ILogGroup[],
  { namespace, name, pattern }: LogMetric,
  options: cloudwatch.MetricOptions,
): cloudwatch.Metric | undefined {
  const filters = groups.map((group) =>
    group.addMetricFilter(name, {
      filterPattern: pattern,
      metricNamespace: namespace,
      metricName: name,
      metricValue: '1',
      defaultValue: 0,
    }),
  );
  return filters[0]?.metric(options);
}

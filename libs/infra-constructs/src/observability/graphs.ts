import { Duration, Stack } from 'aws-cdk-lib';
import type * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import type * as lambda from 'aws-cdk-lib/aws-lambda';

/** The region of CloudFront's metrics. */
export const EDGE_REGION = 'us-east-1';

const FIVE_MINUTES = Duration.minutes(5);

/** A metric of a distribution, all over the world. */
export function edgeMetric(
  { distributionId }: cloudfront.IDistribution,
  metricName: string,
  options: cloudwatch.MetricOptions,
): cloudwatch.Metric {
  return new cloudwatch.Metric({
    namespace: 'AWS/CloudFront',
    metricName,
    dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
    region: EDGE_REGION,
    ...options,
  });
}

function graph(
  title: string,
  left: cloudwatch.IMetric[],
  right: cloudwatch.IMetric[] = [],
): cloudwatch.GraphWidget {
  return new cloudwatch.GraphWidget({ title, left, right, width: 12, period: FIVE_MINUTES });
}

/** Requests, errors and latency of an API. */
export function apiGraphs(name: string, api: apigateway.RestApi): cloudwatch.IWidget[] {
  const stage = api.deploymentStage;
  const { region } = Stack.of(api);
  const sum = { statistic: 'Sum', region };
  return [
    graph(
      `${name}: requests and errors`,
      [stage.metricCount({ ...sum, label: 'requests' })],
      [
        stage.metricClientError({ ...sum, label: '4xx' }),
        stage.metricServerError({ ...sum, label: '5xx' }),
      ],
    ),
    graph(
      `${name}: latency`,
      ['p50', 'p95', 'p99'].map((statistic) =>
        stage.metricLatency({ statistic, region, label: statistic }),
      ),
    ),
  ];
}

/** Time, errors and throttles of functions. */
export function functionGraphs(
  functions: Readonly<Record<string, lambda.IFunction>>,
): cloudwatch.IWidget[] {
  const all = Object.entries(functions);
  const of = (each: lambda.IFunction) => ({ region: Stack.of(each).region });
  return [
    graph(
      'Functions: p95 of the time',
      all.map(([label, each]) => each.metricDuration({ ...of(each), statistic: 'p95', label })),
    ),
    graph(
      'Functions: errors and throttles',
      all.map(([name, each]) => each.metricErrors({ ...of(each), label: `${name} errors` })),
      all.map(([name, each]) => each.metricThrottles({ ...of(each), label: `${name} throttles` })),
    ),
  ];
}

/** Requests and errors of a distribution. */
export function edgeGraphs(distribution: cloudfront.IDistribution): cloudwatch.IWidget[] {
  const metric = (name: string, statistic: string) =>
    edgeMetric(distribution, name, { statistic, label: name });
  return [
    graph(
      'CloudFront: requests and bytes',
      [metric('Requests', 'Sum')],
      [metric('BytesDownloaded', 'Sum')],
    ),
    graph('CloudFront: errors, in per cent', [
      metric('4xxErrorRate', 'Average'),
      metric('5xxErrorRate', 'Average'),
    ]),
  ];
}

/** Numbers of lines of logs. */
export function logGraphs(metrics: readonly cloudwatch.Metric[]): cloudwatch.IWidget[] {
  return metrics.length === 0 ? [] : [graph('Faults in the logs', [...metrics])];
}

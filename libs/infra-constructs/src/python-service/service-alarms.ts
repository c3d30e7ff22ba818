import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Stats,
  TreatMissingData,
  type IMetric,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

const PERIOD = Duration.minutes(5);
const SLOW_SHARE_OF_TIMEOUT = 0.8;

/** What the alarms of a service watch and tell. */
export interface ServiceAlarmOptions {
  /** The function to watch. */
  readonly target: LambdaFunction;
  /** How long an invocation may take. */
  readonly timeout: Duration;
  /** Who is told. */
  readonly topic?: ITopic | undefined;
}

/** The alarms of a function: it fails, it is throttled, or it comes near its time limit. */
export function serviceAlarms(
  scope: Construct,
  { target, timeout, topic }: ServiceAlarmOptions,
): Alarm[] {
  const alarm = (id: string, metric: IMetric, threshold: number, description: string): Alarm => {
    const made = new Alarm(scope, id, {
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: description,
    });
    if (topic) {
      made.addAlarmAction(new SnsAction(topic));
      made.addOkAction(new SnsAction(topic));
    }
    return made;
  };
  const slow = timeout.toMilliseconds() * SLOW_SHARE_OF_TIMEOUT;
  return [
    alarm(
      'Errors',
      target.metricErrors({ period: PERIOD }),
      1,
      'An invocation failed: a fault of the code, its memory or its time limit. See the log.',
    ),
    alarm(
      'Throttles',
      target.metricThrottles({ period: PERIOD }),
      1,
      'Invocations were refused: more run at once than the function or the account may.',
    ),
    alarm(
      'Duration',
      target.metricDuration({ period: PERIOD, statistic: Stats.p(95) }),
      slow,
      `One invocation in twenty took ${slow} ms or more, near the time limit.`,
    ),
  ];
}

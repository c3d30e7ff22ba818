import { CfnOutput, Duration, Stack, Token } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as actions from 'aws-cdk-lib/aws-cloudwatch-actions';
import type * as sns from 'aws-cdk-lib/aws-sns';
import * as subscriptions from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { AlertTopic } from './alert-topic.js';
import {
  apiGraphs,
  EDGE_REGION,
  edgeGraphs,
  edgeMetric,
  functionGraphs,
  logGraphs,
} from './graphs.js';
import { CACHE_FAILURES, CONNECTION_FAILURES, countLines, level, messages } from './log-metrics.js';
import type { ObservabilityProps } from './observability-props.js';

const FIVE_MINUTES = Duration.minutes(5);
const SUM = { statistic: 'Sum', period: FIVE_MINUTES };
/** Periods after which what passes by itself has passed. */
const QUARTER_OF_AN_HOUR = 3;

/** Alarms on what users would notice or soon will, a topic that they go to, and a dashboard. */
export class Observability extends Construct {
  readonly topic: sns.ITopic;
  readonly dashboard: cloudwatch.Dashboard;
  readonly #alarms: cloudwatch.Alarm[] = [];
  readonly #logMetrics: cloudwatch.Metric[] = [];

  constructor(scope: Construct, id: string, props: ObservabilityProps) {
    super(scope, id);
    this.topic = props.topic ?? new AlertTopic(this, 'Alerts').topic;
    if (props.topicEmail !== undefined) {
      this.topic.addSubscription(new subscriptions.EmailSubscription(props.topicEmail));
    }
    this.#watchApis(props);
    this.#watchFunctions(props);
    this.#watchLogs(props);
    this.#watchEdge(props);
    this.dashboard = this.#dashboard(props);
    new CfnOutput(this, 'TopicArn', {
      value: this.topic.topicArn,
      description: 'Where the alarms go; subscribe to it',
    });
  }

  /** All alarms; each goes to the topic when it begins and when it ends. */
  get alarms(): readonly cloudwatch.Alarm[] {
    return this.#alarms;
  }

  #alarm(
    id: string,
    metric: cloudwatch.Metric,
    threshold: number,
    description: string,
    evaluationPeriods = 1,
  ): void {
    const alarm = metric.createAlarm(this, id, {
      alarmDescription: description,
      threshold,
      evaluationPeriods,
      comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
      // Nobody asks, so nothing fails.
      treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
    });
    const action = new actions.SnsAction(this.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
    this.#alarms.push(alarm);
  }

  #watchApis({ apis, serverErrors = 5, latency = Duration.seconds(3) }: ObservabilityProps): void {
    for (const [name, { deploymentStage: stage }] of Object.entries(apis)) {
      this.#alarm(
        `${name}ServerErrors`,
        stage.metricServerError(SUM),
        serverErrors,
        `${name} answers 5xx`,
      );
      this.#alarm(
        `${name}Latency`,
        stage.metricLatency({ statistic: 'p95', period: FIVE_MINUTES }),
        latency.toMilliseconds(),
        `${name} is slow: one answer in twenty takes longer than ${latency.toHumanString()}`,
        QUARTER_OF_AN_HOUR,
      );
    }
  }

  #watchFunctions({ functions }: ObservabilityProps): void {
    for (const [name, each] of Object.entries(functions)) {
      this.#alarm(`${name}Errors`, each.metricErrors(SUM), 0, `${name} crashes or is out of time`);
      this.#alarm(`${name}Throttles`, each.metricThrottles(SUM), 0, `${name} is throttled`);
    }
  }

  #watchLogs(props: ObservabilityProps): void {
    const { serviceLogs = [], graphqlLog, connectionFailures = 3, cacheFailures = 30 } = props;
    const namespace = props.metricNamespace ?? Stack.of(this).stackName;
    const graphqlLogs = graphqlLog ? [graphqlLog] : [];
    const watch = (
      name: string,
      groups: Parameters<typeof countLines>[0],
      pattern: ReturnType<typeof level>,
      threshold: number,
      description: string,
      periods?: number,
    ) => {
      const metric = countLines(groups, { namespace, name, pattern }, SUM);
      if (!metric) return;
      this.#logMetrics.push(metric);
      this.#alarm(name, metric, threshold, description, periods);
    };
    watch(
      'ConnectionFailures',
      serviceLogs,
      messages(CONNECTION_FAILURES),
      connectionFailures,
      'The services have no connection to the database',
    );
    watch(
      'CacheFailures',
      graphqlLogs,
      messages(CACHE_FAILURES),
      cacheFailures,
      'GraphQL does without its cache: answers come from REST',
      QUARTER_OF_AN_HOUR,
    );
    watch('GraphqlFaults', graphqlLogs, level('ERROR'), 0, 'GraphQL fails by its own fault');
  }

  #watchEdge({ distribution }: ObservabilityProps): void {
    const { region } = Stack.of(this);
    // An alarm is in the region of its metric.
    if (!distribution || (!Token.isUnresolved(region) && region !== EDGE_REGION)) return;
    this.#alarm(
      'EdgeServerErrors',
      edgeMetric(distribution, '5xxErrorRate', { statistic: 'Average', period: FIVE_MINUTES }),
      5,
      'CloudFront answers more than 5 % with 5xx',
      QUARTER_OF_AN_HOUR,
    );
  }

  #dashboard({ apis, functions, distribution }: ObservabilityProps): cloudwatch.Dashboard {
    const dashboard = new cloudwatch.Dashboard(this, 'Dashboard');
    dashboard.addWidgets(
      new cloudwatch.AlarmStatusWidget({ title: 'Alarms', alarms: this.#alarms, width: 24 }),
    );
    if (distribution) dashboard.addWidgets(...edgeGraphs(distribution));
    for (const [name, api] of Object.entries(apis)) dashboard.addWidgets(...apiGraphs(name, api));
    dashboard.addWidgets(...functionGraphs(functions));
    dashboard.addWidgets(...logGraphs(this.#logMetrics));
    return dashboard;
  }
}

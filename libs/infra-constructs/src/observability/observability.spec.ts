import { App, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as sns from 'aws-cdk-lib/aws-sns';
import type { ObservabilityProps } from './observability-props.js';
import { Observability } from './observability.js';

const ALARM = 'AWS::CloudWatch::Alarm';
const FILTER = 'AWS::Logs::MetricFilter';

interface Synthesized {
  readonly template: Template;
  /** Where the logs are. */
  readonly services: Template;
  readonly observability: Observability;
}

function synthesized(
  options: (stack: Stack, services: Stack) => Partial<ObservabilityProps> = () => ({}),
  region = 'us-east-1',
): Synthesized {
  const app = new App();
  const env = { account: '111111111111', region };
  const services = new Stack(app, 'Services', { env });
  const stack = new Stack(app, 'Watch', { env });
  const rest = new apigateway.RestApi(services, 'Rest', { restApiName: 'rest' });
  rest.root.addMethod('GET');
  const bcat = lambda.Function.fromFunctionName(services, 'Bcat', 'bcat');
  const observability = new Observability(stack, 'Observability', {
    apis: { Rest: rest },
    functions: { Bcat: bcat },
    ...options(stack, services),
  });
  const template = Template.fromStack(stack);
  return { template, services: Template.fromStack(services), observability };
}

const withLogs = (_: Stack, services: Stack) => ({
  serviceLogs: ['One', 'Two'].map((id) => new logs.LogGroup(services, id)),
  graphqlLog: new logs.LogGroup(services, 'Graphql'),
});

const withDistribution = (stack: Stack) => ({
  distribution: cloudfront.Distribution.fromDistributionAttributes(stack, 'Distribution', {
    distributionId: 'EXAMPLE',
    domainName: 'example.cloudfront.net',
  }),
});

describe('Observability', () => {
  it('calls when an API fails or is slow', () => {
    const { template } = synthesized();
    const dimensions = Match.arrayWith([{ Name: 'ApiName', Value: 'rest' }]);

    template.hasResourceProperties(ALARM, {
      Namespace: 'AWS/ApiGateway',
      MetricName: '5XXError',
      Dimensions: dimensions,
      Statistic: 'Sum',
      Period: 300,
      Threshold: 5,
      EvaluationPeriods: 1,
    });
    template.hasResourceProperties(ALARM, {
      Namespace: 'AWS/ApiGateway',
      MetricName: 'Latency',
      Dimensions: dimensions,
      ExtendedStatistic: 'p95',
      Threshold: 3000,
      EvaluationPeriods: 3,
    });
  });

  it('calls when a function crashes or is throttled, at once', () => {
    for (const MetricName of ['Errors', 'Throttles']) {
      synthesized().template.hasResourceProperties(ALARM, {
        Namespace: 'AWS/Lambda',
        MetricName,
        Threshold: 0,
        ComparisonOperator: 'GreaterThanThreshold',
        EvaluationPeriods: 1,
      });
    }
  });

  it('tells of the begin and the end of every alarm, and is silent while nobody asks', () => {
    const { template, observability } = synthesized(withLogs);
    const topic = [{ Ref: Match.stringLikeRegexp('Topic') }];

    expect(observability.alarms).toHaveLength(7);
    template.allResourcesProperties(ALARM, {
      AlarmName: Match.absent(),
      AlarmActions: topic,
      OKActions: topic,
      TreatMissingData: 'notBreaching',
    });
  });

  it('counts the lost connections of all services, where their logs are', () => {
    const { template, services } = synthesized(withLogs);
    const counted = services.findResources(FILTER, {
      Properties: {
        FilterPattern: Match.stringLikeRegexp('the database cannot be connected'),
        MetricTransformations: [
          {
            MetricNamespace: 'Watch',
            MetricName: 'ConnectionFailures',
            MetricValue: '1',
            DefaultValue: 0,
          },
        ],
      },
    });

    expect(Object.keys(counted)).toHaveLength(2);
    template.resourceCountIs(FILTER, 0);
    template.hasResourceProperties(ALARM, {
      Namespace: 'Watch',
      MetricName: 'ConnectionFailures',
      Threshold: 3,
      EvaluationPeriods: 1,
    });
  });

  it('calls when the cache fails for long', () => {
    const { template, services } = synthesized(withLogs);

    services.hasResourceProperties(FILTER, {
      FilterPattern: Match.stringLikeRegexp('The cache failed; answers come from REST'),
    });
    template.hasResourceProperties(ALARM, {
      MetricName: 'CacheFailures',
      Threshold: 30,
      EvaluationPeriods: 3,
    });
  });

  it('calls when GraphQL fails by its own fault, which HTTP does not show', () => {
    const { template, services } = synthesized(withLogs);

    services.hasResourceProperties(FILTER, { FilterPattern: '{ $.level = "ERROR" }' });
    template.hasResourceProperties(ALARM, { MetricName: 'GraphqlFaults', Threshold: 0 });
  });

  it('has no alarm on logs that it does not get', () => {
    const { template, services, observability } = synthesized();

    expect(observability.alarms).toHaveLength(4);
    services.resourceCountIs(FILTER, 0);
    expect(JSON.stringify(template.toJSON())).not.toContain('CacheFailures');
  });

  it('calls when CloudFront fails, from the region of its metrics', () => {
    const metric = {
      Namespace: 'AWS/CloudFront',
      MetricName: '5xxErrorRate',
      Dimensions: [
        { Name: 'DistributionId', Value: 'EXAMPLE' },
        { Name: 'Region', Value: 'Global' },
      ],
      Threshold: 5,
    };
    const elsewhere = synthesized(withDistribution, 'eu-central-1').template;

    synthesized(withDistribution).template.hasResourceProperties(ALARM, metric);
    expect(elsewhere.findResources(ALARM, { Properties: metric })).toEqual({});
    expect(JSON.stringify(elsewhere.findResources('AWS::CloudWatch::Dashboard'))).toContain(
      'EXAMPLE',
    );
  });

  it('has thresholds that can be chosen', () => {
    const { template } = synthesized((stack, services) => ({
      ...withLogs(stack, services),
      serverErrors: 1,
      latency: Duration.millis(500),
      connectionFailures: 2,
      cacheFailures: 4,
      metricNamespace: 'Mine',
    }));

    for (const [MetricName, Threshold] of Object.entries({
      '5XXError': 1,
      Latency: 500,
      ConnectionFailures: 2,
      CacheFailures: 4,
    })) {
      template.hasResourceProperties(ALARM, { MetricName, Threshold });
    }
    template.hasResourceProperties(ALARM, { Namespace: 'Mine' });
  });

  it('sends alarms to an encrypted topic that CloudWatch of this account may use', () => {
    const { template } = synthesized();
    const ofThisAccount = { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } };
    const cloudwatch = { Principal: { Service: 'cloudwatch.amazonaws.com' } };

    template.hasResourceProperties('AWS::SNS::Topic', {
      TopicName: Match.absent(),
      KmsMasterKeyId: { 'Fn::GetAtt': [Match.stringLikeRegexp('Key'), 'Arn'] },
    });
    template.hasResource('AWS::KMS::Key', {
      DeletionPolicy: 'Delete',
      Properties: {
        EnableKeyRotation: true,
        KeyPolicy: {
          Statement: Match.arrayWith([
            Match.objectLike({
              ...cloudwatch,
              Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
              Condition: ofThisAccount,
            }),
          ]),
        },
      },
    });
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Deny',
            Action: 'sns:Publish',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
          Match.objectLike({
            ...cloudwatch,
            Effect: 'Allow',
            Action: 'sns:Publish',
            Condition: ofThisAccount,
          }),
        ]),
      },
    });
  });

  it('takes a topic that is there already, and an address', () => {
    const TopicArn = 'arn:aws:sns:us-east-1:111111111111:mine';
    const { template } = synthesized((stack) => ({
      topic: sns.Topic.fromTopicArn(stack, 'Mine', TopicArn),
      topicEmail: 'someone@example.org',
    }));

    template.resourceCountIs('AWS::SNS::Topic', 0);
    template.resourceCountIs('AWS::KMS::Key', 0);
    template.hasResourceProperties('AWS::SNS::Subscription', {
      TopicArn,
      Protocol: 'email',
      Endpoint: 'someone@example.org',
    });
    template.hasOutput('*', { Value: TopicArn });
  });

  it('shows all of it on a dashboard', () => {
    const { template } = synthesized((stack, services) => ({
      ...withLogs(stack, services),
      ...withDistribution(stack),
    }));
    const [dashboard] = Object.values(template.findResources('AWS::CloudWatch::Dashboard'));
    const text = JSON.stringify(dashboard);

    expect(text).not.toContain('DashboardName');
    for (const title of [
      'Alarms',
      'CloudFront: requests and bytes',
      'Rest: requests and errors',
      'Rest: latency',
      'Functions: p95 of the time',
      'Faults in the logs',
    ]) {
      expect(text).toContain(title);
    }
  });
});

import { Duration, type Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, LayerVersion, Runtime } from 'aws-cdk-lib/aws-lambda';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { exampleCode, exampleStack, iamDatabase, services } from '../../tests/examples.js';
import { findings } from '../../tests/findings.js';
import { Networking } from '../networking/networking.js';
import type { PythonServiceOptions } from './python-service-props.js';
import { PythonService } from './python-service.js';

const FUNCTION = 'AWS::Lambda::Function';
const POLICY = 'AWS::IAM::Policy';
const ALARM = 'AWS::CloudWatch::Alarm';

function synthesized(options: (stack: Stack) => PythonServiceOptions = () => ({})) {
  const stack = exampleStack();
  const service = new PythonService(stack, 'Service', {
    service: services[0],
    code: exampleCode('service'),
    ...options(stack),
  });
  return { service, stack, template: Template.fromStack(stack) };
}

describe('a service without options', () => {
  const { service, stack, template } = synthesized();

  it('is a function of the built folder, on arm64', () => {
    template.hasResourceProperties(FUNCTION, {
      Runtime: 'python3.13',
      Architectures: ['arm64'],
      Handler: 'python_bcat.handler.handler',
      MemorySize: 512,
      Timeout: 29,
      FunctionName: Match.absent(),
      ReservedConcurrentExecutions: Match.absent(),
      TracingConfig: Match.absent(),
      VpcConfig: Match.absent(),
    });
  });

  it('is found in the template by the name of its folder', () => {
    expect(service.function.node.id).toBe('python-bcat');
  });

  it('is told its path and the level of its log', () => {
    template.hasResourceProperties(FUNCTION, {
      Environment: {
        Variables: {
          CORE_PATH: '/bcat',
          LOG_LEVEL: 'INFO',
          POWERTOOLS_SERVICE_NAME: 'python-bcat',
          POWERTOOLS_METRICS_NAMESPACE: Match.absent(),
        },
      },
    });
  });

  it('keeps its log for three months', () => {
    template.resourceCountIs('AWS::Logs::LogGroup', 1);
    template.hasResource('AWS::Logs::LogGroup', {
      DeletionPolicy: 'Delete',
      Properties: { RetentionInDays: 90, LogGroupName: Match.absent() },
    });
    template.hasResourceProperties(FUNCTION, {
      LoggingConfig: { LogGroup: stack.resolve(service.logGroup.logGroupName) as unknown },
    });
  });

  it('may write its log and do nothing else', () => {
    template.hasResourceProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.absent() });
    template.resourceCountIs(POLICY, 1);
    template.hasResourceProperties(POLICY, {
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: stack.resolve(service.logGroup.logGroupArn) as unknown,
          },
        ],
      },
    });
  });

  it('alarms when it fails, is throttled or nears its time limit, and tells nobody', () => {
    expect(service.alarms).toHaveLength(3);
    template.hasResourceProperties(ALARM, { MetricName: 'Errors', Threshold: 1 });
    template.hasResourceProperties(ALARM, { MetricName: 'Throttles', Threshold: 1 });
    template.hasResourceProperties(ALARM, {
      MetricName: 'Duration',
      ExtendedStatistic: 'p95',
      Threshold: 23_200,
    });
    template.allResourcesProperties(ALARM, {
      AlarmActions: Match.absent(),
      TreatMissingData: 'notBreaching',
    });
  });
});

describe('a service in a VPC', () => {
  const { stack, template } = synthesized((scope) => ({
    networking: new Networking(scope, 'Networking', { databaseConfig: iamDatabase }),
  }));

  it('is in the subnets and the group', () => {
    template.hasResourceProperties(FUNCTION, {
      VpcConfig: {
        SubnetIds: iamDatabase.subnetIds,
        SecurityGroupIds: [{ 'Fn::GetAtt': [Match.stringLikeRegexp('^Networking'), 'GroupId'] }],
      },
    });
  });

  it('may make network interfaces before it is made', () => {
    const [id] = Object.keys(
      template.findResources(POLICY, {
        Properties: {
          PolicyDocument: {
            Statement: [
              {
                Action: [
                  'ec2:AssignPrivateIpAddresses',
                  'ec2:CreateNetworkInterface',
                  'ec2:DeleteNetworkInterface',
                  'ec2:UnassignPrivateIpAddresses',
                ],
              },
              { Action: ['ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets'], Resource: '*' },
            ],
          },
        },
      }),
    );
    expect(id).toBeDefined();
    template.hasResource(FUNCTION, { DependsOn: Match.arrayWith([id]) });
  });

  it('has no open findings, and hides none of other permissions', () => {
    expect(findings(stack)).toEqual([]);
  });
});

it('hides no wildcard that is added to its role', () => {
  const { service, stack } = synthesized((scope) => ({
    networking: new Networking(scope, 'Networking', { databaseConfig: iamDatabase }),
    tracing: true,
  }));
  service.function.role?.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }),
  );
  expect(findings(stack).filter((finding) => finding.includes('IAM5'))).toEqual([
    expect.stringContaining('AwsSolutions-IAM5[Resource::*] Stack/Service/Role/DefaultPolicy'),
  ]);
});

describe('the options of a service', () => {
  const { stack, template } = synthesized((scope) => ({
    layers: [new LayerVersion(scope, 'Layer', { code: exampleCode('layer') })],
    environment: { LOG_LEVEL: 'TRACE', ONE: '1' },
    architecture: Architecture.X86_64,
    runtime: Runtime.PYTHON_3_12,
    memorySize: 1024,
    timeout: Duration.seconds(10),
    reservedConcurrency: 20,
    logRetention: RetentionDays.ONE_WEEK,
    loggingLevel: 'debug',
    tracing: true,
    metricsNamespace: 'Cori',
    alarmTopic: new Topic(scope, 'Topic'),
    retain: true,
  }));

  it('reach the function, and environment variables have the last word', () => {
    template.hasResourceProperties(FUNCTION, {
      Runtime: 'python3.12',
      Architectures: ['x86_64'],
      MemorySize: 1024,
      Timeout: 10,
      ReservedConcurrentExecutions: 20,
      Layers: [{ Ref: Match.stringLikeRegexp('^Layer') }],
      Environment: {
        Variables: { LOG_LEVEL: 'TRACE', ONE: '1', POWERTOOLS_METRICS_NAMESPACE: 'Cori' },
      },
    });
  });

  it('reach the log', () => {
    template.hasResource('AWS::Logs::LogGroup', {
      DeletionPolicy: 'Retain',
      Properties: { RetentionInDays: 7 },
    });
  });

  it('reach the alarms, which say when they are over too', () => {
    const topic = [{ Ref: Match.stringLikeRegexp('^Topic') }];
    template.allResourcesProperties(ALARM, { AlarmActions: topic, OKActions: topic });
    template.hasResourceProperties(ALARM, { MetricName: 'Duration', Threshold: 8_000 });
  });

  it('turn tracing on with the permission for it', () => {
    template.hasResourceProperties(FUNCTION, { TracingConfig: { Mode: 'Active' } });
    template.hasResourceProperties(POLICY, {
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
            Resource: '*',
          },
        ],
      },
    });
    expect(findings(stack).filter((finding) => finding.includes('Stack/Service'))).toEqual([]);
  });
});

describe('a service that something else watches', () => {
  const { service, template } = synthesized(() => ({ alarms: false }));

  it('has no alarms of its own', () => {
    template.resourceCountIs(ALARM, 0);
    expect(service.alarms).toEqual([]);
  });
});

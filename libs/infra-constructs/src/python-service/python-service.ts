import { Validations } from 'aws-cdk-lib';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import {
  Function as LambdaFunction,
  LoggingFormat,
  type CfnFunction,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { removalPolicy } from '../removal-policy.js';
import { withDefaults } from '../with-defaults.js';
import { functionRole } from './function-role.js';
import { PYTHON_SERVICE_DEFAULTS, type PythonServiceProps } from './python-service-props.js';
import { serviceAlarms } from './service-alarms.js';

/**
 * The function of a Python service, with its log, its alarms and a role that may do no more than
 * run it.
 */
export class PythonService extends Construct {
  /** The function. */
  readonly function: LambdaFunction;
  /** Its log. */
  readonly logGroup: LogGroup;
  /** Its alarms: errors, throttles, duration. */
  readonly alarms: readonly Alarm[];

  constructor(scope: Construct, id: string, props: PythonServiceProps) {
    super(scope, id);
    const settings = withDefaults(props, PYTHON_SERVICE_DEFAULTS);
    const { service, networking, tracing, timeout } = settings;
    this.logGroup = new LogGroup(this, 'Log', {
      retention: settings.logRetention,
      removalPolicy: removalPolicy(settings.retain),
    });
    // Its id is the name by which tools find it in the template.
    this.function = new LambdaFunction(this, service.directoryName, {
      description: `${service.logicalName}: ${service.corePath}`,
      code: settings.code,
      handler: `${service.directoryName.replaceAll('-', '_')}.handler.handler`,
      runtime: settings.runtime,
      architecture: settings.architecture,
      layers: [...settings.layers],
      memorySize: settings.memorySize,
      timeout,
      reservedConcurrentExecutions: settings.reservedConcurrency,
      role: functionRole(this, 'Role', {
        logGroup: this.logGroup,
        inVpc: networking !== undefined,
        tracing,
      }),
      logGroup: this.logGroup,
      // The service writes JSON lines itself.
      loggingFormat: LoggingFormat.TEXT,
      ...(networking && {
        vpc: networking.vpc,
        vpcSubnets: { subnets: [...networking.subnets] },
        securityGroups: [...networking.securityGroups],
      }),
      environment: {
        CORE_PATH: service.corePath,
        LOG_LEVEL: settings.loggingLevel.toUpperCase(),
        POWERTOOLS_SERVICE_NAME: service.directoryName,
        ...(settings.metricsNamespace && {
          POWERTOOLS_METRICS_NAMESPACE: settings.metricsNamespace,
        }),
        ...settings.environment,
      },
    });
    Validations.of(this.function).acknowledge({
      id: 'AwsSolutions-L1',
      reason: 'The runtime is the one that the layer is built for, which may not be the newest.',
    });
    if (tracing) this.turnTracingOn();
    const { alarmTopic: topic } = settings;
    this.alarms = settings.alarms
      ? serviceAlarms(this, { target: this.function, timeout, topic })
      : [];
  }

  /** The property `tracing` of the function would repeat the permission, in a policy of many. */
  private turnTracingOn(): void {
    (this.function.node.defaultChild as CfnFunction).tracingConfig = { mode: 'Active' };
  }
}

import { Duration } from 'aws-cdk-lib';
import type { ISecurityGroup, ISubnet, IVpc } from 'aws-cdk-lib/aws-ec2';
import { Architecture, Runtime, type Code, type ILayerVersion } from 'aws-cdk-lib/aws-lambda';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { ServiceConfig } from '../service-config.js';

/** Where in a VPC functions are; `Networking` is one. */
export interface FunctionNetworking {
  /** The VPC. */
  readonly vpc: IVpc;
  /** The subnets. */
  readonly subnets: readonly ISubnet[];
  /** The security groups. */
  readonly securityGroups: readonly ISecurityGroup[];
}

/** What a function of a Python service can be told, whatever the service. */
export interface PythonServiceOptions {
  /**
   * The layers, in their order.
   *
   * @default - none
   */
  readonly layers?: readonly ILayerVersion[];
  /**
   * Where in a VPC the function is. Outside of any it reaches the internet, and no private database.
   *
   * @default - in no VPC
   */
  readonly networking?: FunctionNetworking;
  /**
   * Environment variables besides those that the construct sets; they have the last word. Whoever
   * may read the function's configuration may read them: no secrets.
   *
   * @default - none
   */
  readonly environment?: Readonly<Record<string, string>>;
  /**
   * The processor. arm64 costs a fifth less; the layers must be built for the same one.
   *
   * @default Architecture.ARM_64
   */
  readonly architecture?: Architecture;
  /**
   * The runtime. The layers must be built for the same minor version.
   *
   * @default Runtime.PYTHON_3_13
   */
  readonly runtime?: Runtime;
  /**
   * Megabytes of memory. The share of a processor grows with them, and so does the price.
   *
   * @default 512
   */
  readonly memorySize?: number;
  /**
   * How long an invocation may take. API Gateway waits for 29 seconds.
   *
   * @default Duration.seconds(29)
   */
  readonly timeout?: Duration;
  /**
   * How many invocations may run at once, and so how many connections the service opens at most: one
   * each. A limit protects the database, is taken from the account's, and answers 5xx beyond it.
   *
   * @default - no limit but the account's
   */
  readonly reservedConcurrency?: number;
  /**
   * How long the log is kept. Longer answers more questions and costs more.
   *
   * @default RetentionDays.THREE_MONTHS
   */
  readonly logRetention?: RetentionDays;
  /**
   * The least level that is logged, e.g. `debug`. More lines cost more.
   *
   * @default 'info'
   */
  readonly loggingLevel?: string;
  /**
   * Whether X-Ray traces invocations. It shows where time goes, costs by the trace, and needs the
   * one permission that cannot be narrowed to a resource.
   *
   * @default false
   */
  readonly tracing?: boolean;
  /**
   * The CloudWatch namespace of the service's own metrics. They tell datasets apart, but each
   * combination of metric and dataset costs by the month.
   *
   * @default - none: the log has the same numbers
   */
  readonly metricsNamespace?: string;
  /**
   * Who is told when an alarm goes off and when it is over.
   *
   * @default - nobody: alarms only show in the console
   */
  readonly alarmTopic?: ITopic;
  /**
   * Whether the service has alarms of its own. Without them another construct, as `Observability`,
   * has to watch the function; both together are paid for twice.
   *
   * @default true
   */
  readonly alarms?: boolean;
  /**
   * Whether the log outlives the stack.
   *
   * @default false
   */
  readonly retain?: boolean;
}

/** What a `PythonService` needs and can be told. */
export interface PythonServiceProps extends PythonServiceOptions {
  /** The service and where it answers. */
  readonly service: ServiceConfig;
  /** The built folder, which has the service's Python package at its top. It is never built here. */
  readonly code: Code;
}

/** The defaults of `PythonServiceOptions`. */
export const PYTHON_SERVICE_DEFAULTS = {
  layers: [],
  environment: {},
  architecture: Architecture.ARM_64,
  runtime: Runtime.PYTHON_3_13,
  memorySize: 512,
  timeout: Duration.seconds(29),
  logRetention: RetentionDays.THREE_MONTHS,
  loggingLevel: 'info',
  tracing: false,
  alarms: true,
  retain: false,
} satisfies PythonServiceOptions;

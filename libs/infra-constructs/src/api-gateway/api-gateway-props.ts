import { Duration, type Size } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { CorsOptions } from './cors.js';

/** How many requests an API takes before it answers 429. */
export interface Throttling {
  /** Requests a second, over time. */
  readonly rateLimit: number;
  /** Requests at once. */
  readonly burstLimit: number;
}

/** What an `ApiGateway` can be told. */
export interface ApiGatewayProps {
  /**
   * The API's name in the console. It identifies nothing, so that a change replaces nothing.
   *
   * @default - the construct's path
   */
  readonly apiName?: string;
  /**
   * What the API is for, in the console.
   *
   * @default - none
   */
  readonly description?: string;
  /**
   * The Cognito pools whose ID tokens let a request pass. An API without any is open to everybody
   * who can reach it.
   *
   * @default - none: open
   */
  readonly userPools?: readonly IUserPool[];
  /**
   * What pages of other origins may do.
   *
   * @default - any origin may read
   */
  readonly cors?: CorsOptions;
  /**
   * How many requests the stage takes. More let a busy client through; fewer keep a database alive.
   *
   * @default { rateLimit: 100, burstLimit: 200 }
   */
  readonly throttling?: Throttling;
  /**
   * The media types that pass untouched. All of them let a function compress its answers by itself
   * and so return more than Lambda's 6 MB, at the price that request bodies arrive in base64.
   *
   * @default ['*\/*']
   */
  readonly binaryMediaTypes?: readonly string[];
  /**
   * The size from which on the API compresses answers that the function has not. It saves functions
   * the work, but Lambda's limit of 6 MB holds before it.
   *
   * @default - none: functions compress
   */
  readonly minCompressionSize?: Size;
  /**
   * How long access and execution logs are kept. Longer answers more questions and costs more.
   *
   * @default RetentionDays.THREE_MONTHS
   */
  readonly accessLogRetention?: RetentionDays;
  /**
   * Whether API Gateway logs the errors of its own work. Needs the log role of the account and
   * region (`AWS::ApiGateway::Account`), as the access log does.
   *
   * @default true
   */
  readonly executionLogging?: boolean;
  /**
   * The secret that a request has to send in the header `x-origin-verify`. It keeps everybody else
   * than CloudFront out, for the price of a web ACL.
   *
   * @default - none: whoever knows the address may call
   */
  readonly originSecret?: ISecret;
  /**
   * How long a function may take to answer. 29 seconds is the most without a raised quota.
   *
   * @default Duration.seconds(29)
   */
  readonly integrationTimeout?: Duration;
  /**
   * The name of the stage, and the first part of the API's paths. A change replaces the stage.
   *
   * @default 'api'
   */
  readonly stageName?: string;
  /**
   * Whether X-Ray traces requests. It shows where time goes, and costs by the trace.
   *
   * @default false
   */
  readonly tracing?: boolean;
  /**
   * Whether the logs outlive the stack.
   *
   * @default false
   */
  readonly retain?: boolean;
}

/** The defaults of `ApiGatewayProps`. */
export const API_GATEWAY_DEFAULTS = {
  throttling: { rateLimit: 100, burstLimit: 200 },
  binaryMediaTypes: ['*/*'],
  accessLogRetention: RetentionDays.THREE_MONTHS,
  executionLogging: true,
  integrationTimeout: Duration.seconds(29),
  stageName: 'api',
  tracing: false,
  retain: false,
} satisfies ApiGatewayProps;

import type { Duration } from 'aws-cdk-lib';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as logs from 'aws-cdk-lib/aws-logs';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { CacheConfig } from './cache-config.js';

/** What an {@link ApolloServer} is made of. */
export interface ApolloServerProps {
  /** The built bundle with `main.mjs`. Nothing is bundled here, so that what was tested is deployed. */
  readonly code: lambda.Code;
  /** Where REST answers; an `apigateway.RestApi` fits. */
  readonly restApi: { readonly url: string };
  /** The environment's name; it separates the cache of one environment from another's. */
  readonly stage: string;
  /**
   * What lets requests through to REST (header `x-origin-verify`). The function reads it at run time.
   *
   * @default - none: for a REST API that lets everybody through to its authorizer
   */
  readonly originSecret?: secretsmanager.ISecret;
  /**
   * Whether answers of REST are kept in Redis. It takes load off the database and needs a Redis;
   * one that is away costs a request at most 50 ms.
   *
   * @default false
   */
  readonly cacheEnabled?: boolean;
  /**
   * The Redis to use.
   *
   * @default - none: an error where the cache is enabled
   */
  readonly cacheConfig?: CacheConfig;
  /**
   * Whether introspection, the IDE and “Did you mean” tell what the schema has. That serves those who
   * write queries, and those who look for holes.
   *
   * @default - the function's own rule: everywhere but in `prod`
   */
  readonly explorable?: boolean;
  /**
   * The processor. arm64 costs a fifth less; x86_64 is for bundles with native code for it.
   *
   * @default lambda.Architecture.ARM_64
   */
  readonly architecture?: lambda.Architecture;
  /**
   * The version of Node.js. The newest is supported longest; the bundle runs on every one from 20 on.
   *
   * @default lambda.Runtime.NODEJS_24_X
   */
  readonly runtime?: lambda.Runtime;
  /**
   * Megabytes. Processor time grows with them: less makes a cold start slower, more costs more.
   *
   * @default 1024
   */
  readonly memorySize?: number;
  /**
   * How long an answer may take. API Gateway waits for 29 seconds, so that more is paid for nothing.
   *
   * @default Duration.seconds(29)
   */
  readonly timeout?: Duration;
  /**
   * How long the log is kept. Longer helps to explain what happened and costs by the gigabyte.
   *
   * @default logs.RetentionDays.THREE_MONTHS
   */
  readonly logRetention?: logs.RetentionDays;
  /**
   * The least grave lines that are logged: `INFO` writes one a request, `WARN` faults only.
   *
   * @default 'INFO'
   */
  readonly loggingLevel?: string;
  /**
   * Where CloudWatch keeps the metrics that each request writes. They show hits and misses of the
   * cache, and each is charged for.
   *
   * @default - none
   */
  readonly metricsNamespace?: string;
  /**
   * Whether X-Ray traces requests. It shows where time goes; AWS allows its permission on no
   * narrower resource than `*`.
   *
   * @default false
   */
  readonly tracing?: boolean;
  /**
   * Whether stack traces name the sources rather than the bundle. Node then reads the map, at some
   * hundred milliseconds for the first error.
   *
   * @default false
   */
  readonly sourceMaps?: boolean;
  /**
   * Whether the log outlives the stack. Kept, it must be removed by hand.
   *
   * @default false
   */
  readonly retain?: boolean;
  /**
   * More environment variables; they win over those that the other options make.
   *
   * @default - none
   */
  readonly environment?: Readonly<Record<string, string>>;
}

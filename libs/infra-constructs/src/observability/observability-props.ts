import type { Duration } from 'aws-cdk-lib';
import type * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import type * as lambda from 'aws-cdk-lib/aws-lambda';
import type * as logs from 'aws-cdk-lib/aws-logs';
import type * as sns from 'aws-cdk-lib/aws-sns';

/** What an {@link Observability} watches, and when it calls. */
export interface ObservabilityProps {
  /** The APIs by the name that their alarms and graphs have, e.g. `{ Rest: …, Graphql: … }`. */
  readonly apis: Readonly<Record<string, apigateway.RestApi>>;
  /** The functions by the name that their alarms and graphs have. */
  readonly functions: Readonly<Record<string, lambda.IFunction>>;
  /**
   * The logs of the Python services, which tell of connections that fail.
   *
   * @default - none: no alarm on connections
   */
  readonly serviceLogs?: readonly logs.ILogGroup[];
  /**
   * The log of GraphQL, which tells of a cache that fails and of fields that fail while HTTP says 200.
   *
   * @default - none: no alarm on the cache
   */
  readonly graphqlLog?: logs.ILogGroup;
  /**
   * The distribution. CloudFront's metrics are in us-east-1 alone, and so are alarms on them.
   *
   * @default - none: the APIs are watched, and what CloudFront keeps is not seen
   */
  readonly distribution?: cloudfront.IDistribution;
  /**
   * Where alarms go. A topic of one's own can serve several environments.
   *
   * @default - a new topic, encrypted with a key of its own, which has a monthly fee
   */
  readonly topic?: sns.ITopic;
  /**
   * An address that gets the alarms after it has confirmed; it stands in the template.
   *
   * @default - none: somebody has to subscribe to the topic
   */
  readonly topicEmail?: string;
  /**
   * The namespace of the metrics that are read from logs; it must differ between environments.
   *
   * @default - the name of the stack
   */
  readonly metricNamespace?: string;
  /**
   * How many answers of an API may be 5xx in five minutes. Fewer calls earlier, and for a passing fault.
   *
   * @default 5
   */
  readonly serverErrors?: number;
  /**
   * What 95 of 100 answers of an API may take, for a quarter of an hour. Cold starts are among them.
   *
   * @default Duration.seconds(3)
   */
  readonly latency?: Duration;
  /**
   * How many connections to the database may fail in five minutes.
   *
   * @default 3
   */
  readonly connectionFailures?: number;
  /**
   * How many accesses to the cache may fail in five minutes, for a quarter of an hour. A function
   * logs one a second at most, and answers without the cache.
   *
   * @default 30
   */
  readonly cacheFailures?: number;
}

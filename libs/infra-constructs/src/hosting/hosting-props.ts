import type { Duration } from 'aws-cdk-lib';
import type * as apigateway from 'aws-cdk-lib/aws-apigateway';
import type * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import type * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

/** What a {@link Hosting} is made of. */
export interface HostingProps {
  /** What answers every path that is not GraphQL's. */
  readonly restApi: apigateway.RestApi;
  /** What answers `/graphql` and `/openapi.json`. */
  readonly graphqlApi: apigateway.RestApi;
  /**
   * What CloudFront sends to both APIs as `x-origin-verify`. Templates hold a dynamic reference to it;
   * after a rotation the distribution must be updated.
   *
   * @default - none: for APIs that let everybody through to their authorizers
   */
  readonly originSecret?: secretsmanager.ISecret;
  /**
   * The host name under which the API is reached; needs a certificate and a DNS record of its own.
   *
   * @default - the name that CloudFront gives
   */
  readonly domainName?: string;
  /**
   * The ACM certificate of the host name, in us-east-1. With it CloudFront refuses TLS before 1.2; for
   * CloudFront's own name that cannot be chosen.
   *
   * @default - CloudFront's own certificate
   */
  readonly certificateArn?: string;
  /**
   * A web ACL of the scope CLOUDFRONT. It replaces the one that `requestsPerAddress` makes.
   *
   * @default - the one that `requestsPerAddress` makes
   */
  readonly webAclArn?: string;
  /**
   * The most requests from one address in five minutes, at least 10. It stops a client that runs wild,
   * and a large office behind one address; the web ACL has a monthly fee. `false`: no web ACL.
   *
   * @default 10_000
   */
  readonly requestsPerAddress?: number | false;
  /**
   * The longest that CloudFront keeps an answer, whatever `Cache-Control` says. Longer takes more load
   * off; a token that has expired reads as long what it has read before.
   *
   * @default Duration.days(1)
   */
  readonly maximumAge?: Duration;
  /**
   * How long the access log is kept. It holds the addresses of clients.
   *
   * @default Duration.days(90)
   */
  readonly accessLogRetention?: Duration;
  /**
   * Where CloudFront answers from. More places are nearer to more people and cost more.
   *
   * @default cloudfront.PriceClass.PRICE_CLASS_100
   */
  readonly priceClass?: cloudfront.PriceClass;
  /**
   * Whether the access log outlives the stack. Without it the bucket is removed with all its objects.
   *
   * @default true
   */
  readonly retain?: boolean;
}

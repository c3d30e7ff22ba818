import { Duration } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { Construct } from 'constructs';

/**
 * How CloudFront keeps the answers of REST: as long as their `Cache-Control` says, and one for each
 * token. CloudFront checks no token and does not read `Vary`, so whatever an answer depends on is in
 * the key: what one user may read is given to nobody else.
 */
export class AnswerCaching extends Construct {
  readonly cachePolicy: cloudfront.CachePolicy;
  /** What is passed on besides the key; nothing of it changes an answer that is kept. */
  readonly originRequestPolicy: cloudfront.OriginRequestPolicy;

  constructor(scope: Construct, id: string, maximumAge: Duration) {
    super(scope, id);
    this.cachePolicy = new cloudfront.CachePolicy(this, 'Key', {
      comment: 'As long as Cache-Control says, for each token, media type and origin',
      headerBehavior: cloudfront.CacheHeaderBehavior.allowList('Authorization', 'Accept', 'Origin'),
      queryStringBehavior: cloudfront.CacheQueryStringBehavior.all(),
      cookieBehavior: cloudfront.CacheCookieBehavior.none(),
      enableAcceptEncodingGzip: true,
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: maximumAge,
    });
    this.originRequestPolicy = new cloudfront.OriginRequestPolicy(this, 'PassedOn', {
      comment: 'Preflights, and the id that joins the logs',
      headerBehavior: cloudfront.OriginRequestHeaderBehavior.allowList(
        'Access-Control-Request-Headers',
        'Access-Control-Request-Method',
        'X-Correlation-Id',
      ),
      queryStringBehavior: cloudfront.OriginRequestQueryStringBehavior.all(),
      cookieBehavior: cloudfront.OriginRequestCookieBehavior.none(),
    });
  }
}

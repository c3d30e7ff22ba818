import { Duration } from 'aws-cdk-lib';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/**
 * The headers that make a browser careful with what it gets.
 *
 * @param contentSecurityPolicy - what a document among the answers may load; an answer's own policy wins
 */
export function securityHeaders(
  scope: Construct,
  id: string,
  contentSecurityPolicy: string,
): cloudfront.ResponseHeadersPolicy {
  return new cloudfront.ResponseHeadersPolicy(scope, id, {
    comment: 'HTTPS only, no guessing of types, no frames, no referrer',
    securityHeadersBehavior: {
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(365),
        includeSubdomains: true,
        override: true,
      },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: cloudfront.HeadersFrameOption.DENY, override: true },
      referrerPolicy: {
        referrerPolicy: cloudfront.HeadersReferrerPolicy.NO_REFERRER,
        override: true,
      },
      contentSecurityPolicy: { contentSecurityPolicy, override: false },
    },
  });
}

import * as wafv2 from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/** A web ACL for CloudFront that stops an address which asks too often. */
export class EdgeAcl extends Construct {
  readonly arn: string;

  /** @param requestsPerAddress - in five minutes */
  constructor(scope: Construct, id: string, requestsPerAddress: number) {
    super(scope, id);
    const visibility = (metricName: string): wafv2.CfnWebACL.VisibilityConfigProperty => ({
      metricName,
      cloudWatchMetricsEnabled: true,
      sampledRequestsEnabled: false,
    });
    const acl = new wafv2.CfnWebACL(this, 'Acl', {
      description: 'Stops an address that asks too often',
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: visibility('edge'),
      rules: [
        {
          name: 'too-many-requests',
          priority: 0,
          statement: {
            rateBasedStatement: { limit: requestsPerAddress, aggregateKeyType: 'IP' },
          },
          action: {
            block: {
              customResponse: { responseCode: 429 },
            },
          },
          visibilityConfig: visibility('too-many-requests'),
        },
      ],
    });
    this.arn = acl.attrArn;
  }
}

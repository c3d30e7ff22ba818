import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/** The header in which CloudFront, and who else knows the secret, sends it. */
export const ORIGIN_SECRET_HEADER = 'x-origin-verify';

/** What an `OriginGuard` needs. */
export interface OriginGuardProps {
  /** The secret that requests have to send. */
  readonly originSecret: ISecret;
  /** The ARN of the stage to guard. */
  readonly stageArn: string;
}

/**
 * A web ACL that lets a request pass only if it sends the origin secret, and so only if it comes
 * from who may read that secret.
 *
 * The template holds a dynamic reference: CloudFormation reads the value when it deploys.
 */
export class OriginGuard extends Construct {
  /** The web ACL. */
  readonly webAcl: CfnWebACL;

  constructor(scope: Construct, id: string, { originSecret, stageArn }: OriginGuardProps) {
    super(scope, id);
    this.webAcl = new CfnWebACL(this, 'WebAcl', {
      description: `Lets only requests with the right ${ORIGIN_SECRET_HEADER} pass`,
      scope: 'REGIONAL',
      defaultAction: { block: {} },
      // A sampled request shows its headers, and with them the secret.
      visibilityConfig: visibility('Blocked'),
      rules: [
        {
          name: 'OriginSecret',
          priority: 0,
          action: { allow: {} },
          visibilityConfig: visibility('OriginSecret'),
          statement: {
            byteMatchStatement: {
              fieldToMatch: { singleHeader: { Name: ORIGIN_SECRET_HEADER } },
              positionalConstraint: 'EXACTLY',
              searchString: originSecret.secretValue.unsafeUnwrap(),
              textTransformations: [{ priority: 0, type: 'NONE' }],
            },
          },
        },
      ],
    });
    new CfnWebACLAssociation(this, 'Association', {
      webAclArn: this.webAcl.attrArn,
      resourceArn: stageArn,
    });
  }
}

function visibility(metricName: string): CfnWebACL.VisibilityConfigProperty {
  return { metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
}

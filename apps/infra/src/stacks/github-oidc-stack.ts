import { CfnOutput, DefaultStackSynthesizer, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import {
  OidcProviderNative,
  PolicyStatement,
  Role,
  WebIdentityPrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

const HOST = 'token.actions.githubusercontent.com';
const AUDIENCE = 'sts.amazonaws.com';

/** The roles of the bootstrap stack that a deployment takes on. */
const BOOTSTRAP_ROLES = ['deploy', 'file-publishing', 'lookup'];

/** Who may deploy from GitHub. */
export interface GithubOidcStackProps extends StackProps {
  /** Owner and name of the repository. */
  readonly repo: string;
  /** The environments of GitHub, each of which gets a role. */
  readonly environments: readonly string[];
}

/**
 * Lets GitHub's workflows deploy without a stored key: each environment has a role that only jobs of
 * that environment of that repository can take on, and that can do nothing but deploy by CDK.
 */
export class GithubOidcStack extends Stack {
  constructor(scope: Construct, id: string, props: GithubOidcStackProps) {
    const { repo, environments, ...stackProps } = props;
    super(scope, id, {
      description: `The roles with which workflows of ${repo} deploy`,
      ...stackProps,
    });
    const provider = new OidcProviderNative(this, 'Github', {
      url: `https://${HOST}`,
      clientIds: [AUDIENCE],
    });
    for (const environment of environments) {
      const role = new Role(this, `Deploy-${environment}`, {
        description: `Deploys ${environment} from ${repo}`,
        maxSessionDuration: Duration.hours(1),
        assumedBy: new WebIdentityPrincipal(provider.oidcProviderArn, {
          StringEquals: {
            [`${HOST}:aud`]: AUDIENCE,
            [`${HOST}:sub`]: `repo:${repo}:environment:${environment}`,
          },
        }),
      });
      role.addToPolicy(
        new PolicyStatement({
          sid: 'DeployByCdk',
          actions: ['sts:AssumeRole'],
          resources: BOOTSTRAP_ROLES.map((name) => this.bootstrapRole(name)),
        }),
      );
      new CfnOutput(this, `DeployRole${capitalised(environment)}`, {
        value: role.roleArn,
        description: `AWS_DEPLOY_ROLE of the GitHub environment ${environment}`,
      });
    }
  }

  private bootstrapRole(name: string): string {
    const qualifier = DefaultStackSynthesizer.DEFAULT_QUALIFIER;
    return this.formatArn({
      service: 'iam',
      region: '',
      resource: 'role',
      resourceName: `cdk-${qualifier}-${name}-role-${this.account}-${this.region}`,
    });
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

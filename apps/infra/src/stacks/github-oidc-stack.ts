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

/** A role of the bootstrap stack, by the word in its name. */
type BootstrapRole = 'deploy' | 'file-publishing' | 'lookup';

/** Who may deploy from GitHub. */
export interface GithubOidcStackProps extends StackProps {
  /** Owner and name of the repository. */
  readonly repo: string;
  /**
   * The environments, each of which has two at GitHub: one of its name, which deploys, and
   * `<name>-check`, which looks at what is deployed and which nobody has to approve.
   */
  readonly environments: readonly string[];
}

/**
 * Lets GitHub's workflows deploy and look without a stored key: each environment of GitHub has a role
 * that only jobs of that environment of that repository can take on, and that can do nothing but take
 * on roles of CDK's bootstrap stack: to deploy all of them, to look the one that reads.
 */
export class GithubOidcStack extends Stack {
  constructor(scope: Construct, id: string, props: GithubOidcStackProps) {
    const { repo, environments, ...stackProps } = props;
    super(scope, id, {
      description: `The roles with which workflows of ${repo} deploy and check`,
      ...stackProps,
    });
    const provider = new OidcProviderNative(this, 'Github', {
      url: `https://${HOST}`,
      clientIds: [AUDIENCE],
    });
    const roleOf = (purpose: 'Deploy' | 'Check', environment: string): Role =>
      new Role(this, `${purpose}-${environment}`, {
        description: `${purpose}s ${environment} from ${repo}`,
        maxSessionDuration: Duration.hours(1),
        assumedBy: new WebIdentityPrincipal(provider.oidcProviderArn, {
          StringEquals: {
            [`${HOST}:aud`]: AUDIENCE,
            [`${HOST}:sub`]: `repo:${repo}:environment:${environment}`,
          },
        }),
      });
    for (const environment of environments) {
      const deploy = roleOf('Deploy', environment);
      this.allow(deploy, 'DeployByCdk', ['deploy', 'file-publishing', 'lookup']);
      this.output('AWS_DEPLOY_ROLE', `DeployRole${capitalised(environment)}`, environment, deploy);

      const check = roleOf('Check', `${environment}-check`);
      this.allow(check, 'LookByCdk', ['lookup']);
      const name = `CheckRole${capitalised(environment)}`;
      this.output('AWS_CHECK_ROLE', name, `${environment}-check`, check);
    }
    new CfnOutput(this, 'LookupRole', {
      value: this.bootstrapRole('lookup'),
      description: 'AWS_LOOKUP_ROLE of every environment of GitHub',
    });
  }

  private allow(role: Role, sid: string, bootstrapRoles: readonly BootstrapRole[]): void {
    role.addToPolicy(
      new PolicyStatement({
        sid,
        actions: ['sts:AssumeRole'],
        resources: bootstrapRoles.map((name) => this.bootstrapRole(name)),
      }),
    );
  }

  private output(variable: string, id: string, environment: string, role: Role): void {
    new CfnOutput(this, id, {
      value: role.roleArn,
      description: `${variable} of the GitHub environment ${environment}`,
    });
  }

  private bootstrapRole(name: BootstrapRole): string {
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

import { CfnOutput, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import { Secret, type ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { Authentication } from '@cori/infra-constructs';
import { keepWhenReplaced } from '../keep-when-replaced.js';
import { stackName, type ApiStackProps } from '../api-stack-props.js';

/**
 * What must not be lost: the users, and the secret by which both APIs know that a request comes from
 * CloudFront or GraphQL. It hardly ever changes, and the other stacks can be deployed without it.
 */
export class AuthStack extends Stack {
  readonly userPools: readonly IUserPool[];
  readonly originSecret: ISecret;
  /** The id of the integration tests' client, where there is one. */
  readonly integrationTestClientId: CfnOutput | undefined;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, {
      stackName: stackName(props, id),
      description: 'CORI Data API: who may call',
      terminationProtection: props.retain,
    });
    const { existingCognito, userPool, appSyncConfig, retain } = props;
    const { domainPrefix, ...clients } = userPool ?? {};
    const authentication = new Authentication(this, 'Authentication', {
      existingCognito,
      // A pool that exists has its own.
      domainPrefix: existingCognito ? undefined : domainPrefix,
      ...clients,
      additionalUserPools: appSyncConfig?.additionalUserPools,
      retain,
    });
    this.userPools = authentication.userPools;
    this.integrationTestClientId = this.tell(authentication).get('IntegrationTestClientId');
    this.originSecret = this.makeOriginSecret(retain, props.originSecretGeneration);
    keepWhenReplaced(authentication.userPool, this.originSecret);
  }

  /** What people and tests need to sign in, under names without a hash. */
  private tell(authentication: Authentication): ReadonlyMap<string, CfnOutput> {
    const { userPool, developmentClient, integrationTestClient } = authentication;
    const outputs = {
      UserPoolId: userPool.userPoolId,
      DevelopmentClientId: developmentClient?.userPoolClientId,
      IntegrationTestClientId: integrationTestClient?.userPoolClientId,
      SignInHost: authentication.domain,
    };
    return new Map(
      Object.entries(outputs).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, new CfnOutput(this, name, { value })] as const],
      ),
    );
  }

  private makeOriginSecret(retain: boolean, generation = 1): ISecret {
    // Another id is another resource under another output, which every consumer's template names.
    const id = generation === 1 ? 'OriginSecret' : `OriginSecret${generation}`;
    const secret = new Secret(this, id, {
      description: 'What CloudFront and GraphQL send to the APIs as x-origin-verify',
      generateSecretString: { excludePunctuation: true, passwordLength: 48 },
      removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'The value is in the distribution and in two web ACLs, which only a deployment can change: ' +
        'it is rotated by the steps of docs/operate.md.',
    });
    return secret;
  }
}

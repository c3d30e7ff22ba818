import { Duration, Stack } from 'aws-cdk-lib';
import * as iam from 'aws-cdk-lib/aws-iam';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { functionRole } from '../python-service/function-role.js';
import { removalPolicy } from '../removal-policy.js';
import { apolloEnvironment, cacheOf } from './apollo-environment.js';
import type { ApolloServerProps } from './apollo-server-props.js';
import type { CacheConfig } from './cache-config.js';

/**
 * The GraphQL server: one function that asks REST, keeps answers in Redis if it may, and reads its
 * secrets at run time. It is in no VPC, since it needs no database.
 */
export class ApolloServer extends Construct {
  readonly function: lambda.Function;
  readonly logGroup: logs.LogGroup;

  constructor(scope: Construct, id: string, props: ApolloServerProps) {
    super(scope, id);
    const cache = cacheOf(props);
    this.logGroup = new logs.LogGroup(this, 'Log', {
      retention: props.logRetention ?? logs.RetentionDays.THREE_MONTHS,
      removalPolicy: removalPolicy(props.retain ?? false),
    });
    const tracing = props.tracing ?? false;
    const role = functionRole(this, 'Role', { logGroup: this.logGroup, inVpc: false, tracing });
    if (cache) this.#letReadPassword(role, cache);
    if (props.originSecret) {
      role.addToPrincipalPolicy(
        new iam.PolicyStatement({
          sid: 'ReadOriginSecret',
          actions: ['secretsmanager:GetSecretValue'],
          resources: [props.originSecret.secretArn],
        }),
      );
      props.originSecret.encryptionKey?.grantDecrypt(role);
    }
    // Its id is the name by which tools find it in the template.
    this.function = new lambda.Function(this, 'graphql-api', {
      description: 'GraphQL over the data API',
      code: props.code,
      handler: 'main.handler',
      runtime: props.runtime ?? lambda.Runtime.NODEJS_24_X,
      architecture: props.architecture ?? lambda.Architecture.ARM_64,
      memorySize: props.memorySize ?? 1024,
      timeout: props.timeout ?? Duration.seconds(29),
      role,
      logGroup: this.logGroup,
      // The server writes JSON lines itself.
      loggingFormat: lambda.LoggingFormat.TEXT,
      environment: apolloEnvironment(props),
    });
    // The property `tracing` of the function would repeat the permission, in a policy of many.
    if (tracing) {
      (this.function.node.defaultChild as lambda.CfnFunction).tracingConfig = { mode: 'Active' };
    }
  }

  /** Lets the function read this one parameter, and list or see no other. */
  #letReadPassword(role: iam.Role, { parameterName, parameterKeyArn }: CacheConfig): void {
    role.addToPrincipalPolicy(
      new iam.PolicyStatement({
        sid: 'ReadRedisPassword',
        actions: ['ssm:GetParameter'],
        resources: [
          Stack.of(this).formatArn({
            service: 'ssm',
            resource: 'parameter',
            resourceName: parameterName.replace(/^\//, ''),
          }),
        ],
      }),
    );
    if (parameterKeyArn === undefined) return;
    role.addToPrincipalPolicy(
      new iam.PolicyStatement({
        sid: 'DecryptRedisPassword',
        actions: ['kms:Decrypt'],
        resources: [parameterKeyArn],
      }),
    );
  }
}

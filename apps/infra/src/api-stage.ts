import { Stage, type Environment } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { ApiStackProps } from './api-stack-props.js';
import { AuthStack } from './stacks/auth-stack.js';
import { DataApiStack } from './stacks/data-api-stack.js';
import { GraphqlStack } from './stacks/graphql-stack.js';
import { HostingStack } from './stacks/hosting-stack.js';

/**
 * One environment of the API (the `ApiStack` of the predecessor), as four stacks that are deployed
 * on their own. They refer to each other weakly: a producer can change while its consumers stand.
 */
export class ApiStage extends Stage {
  readonly auth: AuthStack;
  readonly dataApi: DataApiStack;
  readonly graphql: GraphqlStack;
  readonly hosting: HostingStack;

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    const env: Environment = props.env;
    super(scope, id, { env });
    this.auth = new AuthStack(this, 'auth', props);
    const { userPools, originSecret } = this.auth;
    this.dataApi = new DataApiStack(this, 'data-api', { ...props, userPools, originSecret });
    this.graphql = new GraphqlStack(this, 'graphql', {
      ...props,
      userPools,
      originSecret,
      dataApi: this.dataApi.dataApi.api,
    });
    this.hosting = new HostingStack(this, 'hosting', {
      ...props,
      originSecret,
      dataApi: this.dataApi,
      graphql: this.graphql,
    });
  }
}

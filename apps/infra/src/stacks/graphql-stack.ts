import { Stack } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { GraphqlApi, type ApiGateway } from '@cori/infra-constructs';
import { keepWhenReplaced } from '../keep-when-replaced.js';
import { stackName, type ApiStackProps } from '../api-stack-props.js';
import { targetMachine } from '../target-machine.js';

/** What the GraphQL stack takes from the others. */
export interface GraphqlStackProps extends ApiStackProps {
  readonly userPools: readonly IUserPool[];
  readonly originSecret: ISecret;
  readonly dataApi: ApiGateway;
}

/** The GraphQL server and its API. */
export class GraphqlStack extends Stack {
  readonly graphql: GraphqlApi;

  constructor(scope: Construct, id: string, props: GraphqlStackProps) {
    super(scope, id, {
      stackName: stackName(props, id),
      description: 'CORI Data API: GraphQL',
    });
    this.graphql = new GraphqlApi(this, 'Graphql', {
      code: props.artifacts.graphql(),
      architecture: targetMachine(props.architecture).architecture,
      restApi: props.dataApi,
      originSecret: props.originSecret,
      userPools: props.userPools,
      stage: props.stage,
      cacheEnabled: props.cacheEnabled,
      cacheConfig: props.cacheConfig,
      loggingLevel: props.loggingLevel,
      sourceMaps: true,
      gateway: {
        apiName: stackName(props, id),
        cors: { origins: props.corsOrigins },
      },
    });
    keepWhenReplaced(this.graphql.api.restApi);
  }
}

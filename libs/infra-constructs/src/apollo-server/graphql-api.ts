import { CfnOutput } from 'aws-cdk-lib';
import type * as cognito from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import type { ApiGatewayProps } from '../api-gateway/api-gateway-props.js';
import { ApiGateway } from '../api-gateway/api-gateway.js';
import type { ApolloServerProps } from './apollo-server-props.js';
import { ApolloServer } from './apollo-server.js';

/**
 * What a {@link GraphqlApi} is made of. The origin secret is asked for by the API and sent to REST
 * by the function.
 */
export interface GraphqlApiProps extends ApolloServerProps {
  /**
   * The Cognito pools whose ID tokens let a request pass. The function hands the token on to REST.
   *
   * @default - none: open
   */
  readonly userPools?: readonly cognito.IUserPool[];
  /**
   * The options of the gateway.
   *
   * @default - those of `ApiGateway`
   */
  readonly gateway?: Omit<ApiGatewayProps, 'originSecret' | 'userPools'>;
}

/** The GraphQL server with its gateway: `/graphql`, and `/openapi.json`, which describes REST. */
export class GraphqlApi extends Construct {
  readonly server: ApolloServer;
  readonly api: ApiGateway;

  constructor(scope: Construct, id: string, { userPools, gateway, ...props }: GraphqlApiProps) {
    super(scope, id);
    this.server = new ApolloServer(this, 'Server', props);
    this.api = new ApiGateway(this, 'Api', {
      description: 'GraphQL over the data API',
      userPools,
      originSecret: props.originSecret,
      ...gateway,
    });
    this.api.addLambdaEndpoint('/graphql', this.server.function, ['GET', 'POST']);
    this.api.addLambdaEndpoint('/openapi.json', this.server.function, ['GET', 'HEAD']);
    new CfnOutput(this, 'Url', {
      value: `${this.api.url}/graphql`,
      description: 'GraphQL, for CloudFront alone where there is an origin secret',
    });
  }
}

import { CfnOutput } from 'aws-cdk-lib';
import type { IUserPool } from 'aws-cdk-lib/aws-cognito';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import { Construct } from 'constructs';
import { ApiGateway } from '../api-gateway/api-gateway.js';
import type { ApiGatewayProps } from '../api-gateway/api-gateway-props.js';
import { PythonDataServer, type PythonDataServerProps } from './python-data-server.js';

/** What a `PythonDataApi` needs and can be told. */
export interface PythonDataApiProps extends Omit<PythonDataServerProps, 'corsOrigins'> {
  /**
   * The Cognito pools whose ID tokens let a request pass. An API without any is open to everybody
   * who can reach it.
   *
   * @default - none: open
   */
  readonly userPools?: readonly IUserPool[];
  /**
   * The secret that a request has to send. It keeps everybody else than CloudFront and GraphQL out,
   * for the price of a web ACL.
   *
   * @default - none: whoever knows the address may call
   */
  readonly originSecret?: ISecret;
  /**
   * The options of the gateway. Its CORS origins hold for the functions too.
   *
   * @default - those of `ApiGateway`
   */
  readonly gateway?: Omit<ApiGatewayProps, 'originSecret' | 'userPools'>;
}

/** The REST API: the functions of `PythonDataServer`, each at its path of an `ApiGateway`. */
export class PythonDataApi extends Construct {
  /** The functions. */
  readonly server: PythonDataServer;
  /** The API. */
  readonly api: ApiGateway;

  constructor(scope: Construct, id: string, props: PythonDataApiProps) {
    super(scope, id);
    const { userPools, originSecret, gateway, ...serverProps } = props;
    this.server = new PythonDataServer(this, 'Server', {
      ...serverProps,
      corsOrigins: gateway?.cors?.origins,
    });
    this.api = new ApiGateway(this, 'Api', {
      description: 'Data API (REST)',
      ...gateway,
      userPools,
      originSecret,
    });
    for (const { corePath, directoryName } of props.microservicesConfig) {
      const service = this.server.services.get(directoryName);
      if (service) this.api.addLambdaEndpoint(corePath, service.function);
    }
    new CfnOutput(this, 'Url', { value: this.api.url, description: 'The REST API itself' });
  }
}

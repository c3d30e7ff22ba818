import { APIGatewayClient } from '@aws-sdk/client-api-gateway';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { EC2Client } from '@aws-sdk/client-ec2';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SSMClient } from '@aws-sdk/client-ssm';
import { REGION } from './engine.js';

/** Clients of the engine's services. */
export interface Clients {
  readonly apiGateway: APIGatewayClient;
  readonly cloudFormation: CloudFormationClient;
  readonly cognito: CognitoIdentityProviderClient;
  readonly ec2: EC2Client;
  readonly lambda: LambdaClient;
  readonly secrets: SecretsManagerClient;
  readonly ssm: SSMClient;
}

/** Makes clients that reach the engine and nothing else. */
export function clientsOf(endpoint: string): Clients {
  const options = {
    endpoint,
    region: REGION,
    credentials: { accessKeyId: 'rehearsal', secretAccessKey: 'rehearsal' },
  };
  return {
    apiGateway: new APIGatewayClient(options),
    cloudFormation: new CloudFormationClient(options),
    cognito: new CognitoIdentityProviderClient(options),
    ec2: new EC2Client(options),
    lambda: new LambdaClient(options),
    secrets: new SecretsManagerClient(options),
    ssm: new SSMClient(options),
  };
}

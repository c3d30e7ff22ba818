import { join } from 'node:path';
import type { JsonMap } from '../src/assembly/json.js';
import { Stack } from '../src/assembly/template.js';

type Resources = Record<string, JsonMap>;

/** A resource as CDK writes it. */
export function resource(type: string, path: string, properties: JsonMap = {}): JsonMap {
  return { Type: type, Metadata: { 'aws:cdk:path': `${path}/Resource` }, Properties: properties };
}

/** A stack that has one function behind one API behind one distribution, all as CDK writes it. */
export function smallStack(changes: (resources: Resources) => void = () => undefined): Stack {
  const resources: Resources = {
    Pool: resource('AWS::Cognito::UserPool', 'app/Pool', { UsernameAttributes: ['email'] }),
    Client: resource('AWS::Cognito::UserPoolClient', 'app/Pool/DevelopmentClient', {
      UserPoolId: { Ref: 'Pool' },
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'],
    }),
    Layer: resource('AWS::Lambda::LayerVersion', 'app/Layer', {
      Content: { S3Bucket: 'assets', S3Key: 'layer.zip' },
    }),
    Function: resource('AWS::Lambda::Function', 'app/Server/echo', {
      Code: { S3Bucket: 'assets', S3Key: 'code.zip' },
      Handler: 'functions.echo',
      Layers: [{ Ref: 'Layer' }],
      Runtime: 'python3.13',
      Timeout: 29,
      MemorySize: 512,
      Environment: { Variables: { CORE_PATH: '/echo', DATABASE_HOST: { Ref: 'Nothing' } } },
    }),
    Api: resource('AWS::ApiGateway::RestApi', 'app/Api', { BinaryMediaTypes: ['*/*'] }),
    Stage: resource('AWS::ApiGateway::Stage', 'app/Api/Stage', {
      RestApiId: { Ref: 'Api' },
      StageName: 'api',
    }),
    Authorizer: resource('AWS::ApiGateway::Authorizer', 'app/Authorizer', {
      IdentitySource: 'method.request.header.Authorization',
      ProviderARNs: [{ 'Fn::GetAtt': ['Pool', 'Arn'] }],
      RestApiId: { Ref: 'Api' },
      Type: 'COGNITO_USER_POOLS',
    }),
    Denied: resource('AWS::ApiGateway::GatewayResponse', 'app/Api/Denied', {
      ResponseType: 'UNAUTHORIZED',
      RestApiId: { Ref: 'Api' },
      StatusCode: '401',
      ResponseParameters: { 'gatewayresponse.header.WWW-Authenticate': "'Bearer'" },
      ResponseTemplates: { 'application/json': '{"error":$context.error.messageString}' },
    }),
    Echo: resource('AWS::ApiGateway::Resource', 'app/Api/echo', {
      ParentId: { 'Fn::GetAtt': ['Api', 'RootResourceId'] },
      PathPart: 'echo',
      RestApiId: { Ref: 'Api' },
    }),
    Proxy: resource('AWS::ApiGateway::Resource', 'app/Api/echo/{proxy+}', {
      ParentId: { Ref: 'Echo' },
      PathPart: '{proxy+}',
      RestApiId: { Ref: 'Api' },
    }),
    Any: resource('AWS::ApiGateway::Method', 'app/Api/echo/{proxy+}/ANY', {
      AuthorizationType: 'COGNITO_USER_POOLS',
      AuthorizerId: { Ref: 'Authorizer' },
      HttpMethod: 'ANY',
      Integration: {
        IntegrationHttpMethod: 'POST',
        TimeoutInMillis: 20_000,
        Type: 'AWS_PROXY',
        Uri: {
          'Fn::Join': [
            '',
            [
              'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/',
              { 'Fn::GetAtt': ['Function', 'Arn'] },
              '/invocations',
            ],
          ],
        },
      },
      ResourceId: { Ref: 'Proxy' },
      RestApiId: { Ref: 'Api' },
    }),
    Options: resource('AWS::ApiGateway::Method', 'app/Api/echo/{proxy+}/OPTIONS', {
      AuthorizationType: 'NONE',
      HttpMethod: 'OPTIONS',
      Integration: mock(),
      ResourceId: { Ref: 'Proxy' },
      RestApiId: { Ref: 'Api' },
    }),
    Distribution: resource('AWS::CloudFront::Distribution', 'app/Distribution', {
      DistributionConfig: {
        DefaultCacheBehavior: { AllowedMethods: ['GET', 'HEAD'], TargetOriginId: 'rest' },
        Origins: [
          {
            Id: 'rest',
            DomainName: {
              'Fn::Join': [
                '',
                [{ Ref: 'Api' }, '.execute-api.us-east-1.', { Ref: 'AWS::URLSuffix' }],
              ],
            },
            OriginPath: { 'Fn::Join': ['', ['/', { Ref: 'Stage' }]] },
          },
        ],
      },
    }),
  };
  changes(resources);
  return new Stack(
    'app',
    { Resources: resources },
    new Map([
      ['code.zip', join('/workspace', 'apps/echo/dist')],
      ['layer.zip', join('/workspace', 'libs/layer/dist')],
    ]),
  );
}

/** A mock integration as CDK writes it. */
export function mock(response: JsonMap = {}): JsonMap {
  return {
    Type: 'MOCK',
    ContentHandling: 'CONVERT_TO_TEXT',
    RequestTemplates: { 'application/json': '{"statusCode":204}' },
    IntegrationResponses: [
      {
        StatusCode: '204',
        ResponseParameters: { 'method.response.header.Access-Control-Max-Age': "'7200'" },
        ...response,
      },
    ],
  };
}

/** Changes properties of a resource of a stack. */
export function change(name: string, properties: JsonMap): (resources: Resources) => void {
  return (resources) => {
    const found = resources[name];
    resources[name] = {
      ...found,
      Properties: { ...(found?.['Properties'] as JsonMap), ...properties },
    };
  };
}

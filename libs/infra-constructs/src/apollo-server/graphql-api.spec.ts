import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as cognito from 'aws-cdk-lib/aws-cognito';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import { GraphqlApi, type GraphqlApiProps } from './graphql-api.js';

function synthesized(options: (stack: Stack) => Partial<GraphqlApiProps> = () => ({})): Template {
  const stack = new Stack(new App(), 'Test');
  new GraphqlApi(stack, 'Graphql', {
    code: lambda.Code.fromInline('bundle'),
    restApi: { url: 'https://rest.example.org/api' },
    stage: 'dev',
    ...options(stack),
  });
  return Template.fromStack(stack);
}

const secured = (stack: Stack) => ({
  userPools: [cognito.UserPool.fromUserPoolId(stack, 'Pool', 'us-east-1_example')],
  originSecret: new secretsmanager.Secret(stack, 'Origin'),
});

describe('GraphqlApi', () => {
  it('leads /graphql and /openapi.json to the one function', () => {
    const template = synthesized();

    template.resourceCountIs('AWS::Lambda::Function', 1);
    for (const path of ['graphql', 'openapi.json']) {
      template.hasResourceProperties('AWS::ApiGateway::Resource', { PathPart: path });
    }
  });

  it('asks for a token of the pools, and for the secret that it sends to REST', () => {
    const template = synthesized(secured);
    const secret = { Ref: Match.stringLikeRegexp('^Origin') };

    template.resourceCountIs('AWS::ApiGateway::Authorizer', 1);
    template.allResourcesProperties('AWS::ApiGateway::Method', {
      AuthorizationType: Match.stringLikeRegexp('COGNITO_USER_POOLS|NONE'),
    });
    template.hasResourceProperties('AWS::ApiGateway::Method', {
      HttpMethod: 'ANY',
      AuthorizationType: 'COGNITO_USER_POOLS',
    });
    template.resourceCountIs('AWS::WAFv2::WebACL', 1);
    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { ORIGIN_SECRET_ARN: secret } },
    });
  });

  it('is open where there are neither pools nor a secret', () => {
    const template = synthesized();

    template.resourceCountIs('AWS::ApiGateway::Authorizer', 0);
    template.resourceCountIs('AWS::WAFv2::WebACL', 0);
  });

  it('passes options to its gateway', () => {
    synthesized(() => ({
      gateway: { apiName: 'cori-graphql', stageName: 'v2' },
    })).hasResourceProperties('AWS::ApiGateway::RestApi', { Name: 'cori-graphql' });
  });

  it('tells its address', () => {
    synthesized().hasOutput('*', {
      Value: { 'Fn::Join': ['', Match.arrayWith(['/api/graphql'])] },
    });
  });
});

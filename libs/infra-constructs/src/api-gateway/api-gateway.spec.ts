import { Duration, Size, type Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { examplePool, exampleSecret, exampleStack } from '../../tests/examples.js';
import type { ApiGatewayProps } from './api-gateway-props.js';
import { ApiGateway } from './api-gateway.js';

const METHOD = 'AWS::ApiGateway::Method';
const STAGE = 'AWS::ApiGateway::Stage';

interface MethodProperties {
  readonly HttpMethod: string;
  readonly AuthorizationType: string;
  readonly RequestValidatorId?: unknown;
}

function synthesized(props: (stack: Stack) => ApiGatewayProps = () => ({})): Template {
  const stack = exampleStack();
  const api = new ApiGateway(stack, 'Api', props(stack));
  const target = new LambdaFunction(stack, 'Target', {
    code: Code.fromInline('exports.handler = null'),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_22_X,
  });
  api.addLambdaEndpoint('/bcat', target);
  return Template.fromStack(stack);
}

function methods(template: Template, httpMethod: string): MethodProperties[] {
  return Object.values(template.findResources(METHOD) as Record<string, { Properties: unknown }>)
    .map(({ Properties }) => Properties as MethodProperties)
    .filter(({ HttpMethod }) => HttpMethod === httpMethod);
}

describe('an API without options', () => {
  const template = synthesized();

  it('leads a path and everything below it to the function, whatever the method', () => {
    template.hasResourceProperties('AWS::ApiGateway::Resource', { PathPart: 'bcat' });
    template.hasResourceProperties('AWS::ApiGateway::Resource', { PathPart: '{proxy+}' });
    expect(methods(template, 'ANY')).toHaveLength(2);
    template.allResourcesProperties(METHOD, Match.not(Match.objectLike({ HttpMethod: 'GET' })));
    template.hasResourceProperties(METHOD, {
      HttpMethod: 'ANY',
      Integration: { Type: 'AWS_PROXY', TimeoutInMillis: 29_000 },
    });
  });

  it('is regional, and passes every media type untouched so that functions can compress', () => {
    template.hasResourceProperties('AWS::ApiGateway::RestApi', {
      EndpointConfiguration: { Types: ['REGIONAL'] },
      BinaryMediaTypes: ['*/*'],
      MinimumCompressionSize: Match.absent(),
    });
  });

  it('is open, since it has no pools', () => {
    template.resourceCountIs('AWS::ApiGateway::Authorizer', 0);
    expect(methods(template, 'ANY').map((method) => method.AuthorizationType)).toEqual([
      'NONE',
      'NONE',
    ]);
  });

  it('throttles, counts, and logs errors but never the bodies', () => {
    template.hasResourceProperties(STAGE, {
      StageName: 'api',
      TracingEnabled: false,
      MethodSettings: [
        {
          HttpMethod: '*',
          ResourcePath: '/*',
          ThrottlingRateLimit: 100,
          ThrottlingBurstLimit: 200,
          MetricsEnabled: true,
          LoggingLevel: 'ERROR',
          DataTraceEnabled: false,
        },
      ],
    });
  });

  it('writes an access log of JSON lines without the query or anything of the token', () => {
    const [stage] = Object.values(template.findResources(STAGE)) as {
      Properties: { AccessLogSetting: { Format: string } };
    }[];
    const format = JSON.parse(stage?.Properties.AccessLogSetting.Format ?? '') as object;
    expect(format).toMatchObject({ requestId: '$context.requestId', status: '$context.status' });
    expect(JSON.stringify(format)).not.toMatch(/claims|querystring|identity\.user"/i);
  });

  it('keeps its logs for three months, the one that API Gateway would make by itself too', () => {
    template.resourceCountIs('AWS::Logs::LogGroup', 2);
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
    const [executionLog] = Object.keys(
      template.findResources('AWS::Logs::LogGroup', {
        Properties: { LogGroupName: { 'Fn::Join': ['', Match.arrayWith(['/api'])] } },
      }),
    );
    expect(executionLog).toBeDefined();
    template.hasResource(STAGE, { DependsOn: Match.arrayWith([executionLog]) });
  });

  it('leaves the log role to the account', () => {
    template.resourceCountIs('AWS::ApiGateway::Account', 0);
  });

  it('validates requests', () => {
    template.hasResourceProperties('AWS::ApiGateway::RequestValidator', {
      ValidateRequestBody: true,
      ValidateRequestParameters: true,
    });
    for (const method of methods(template, 'ANY')) expect(method.RequestValidatorId).toBeDefined();
  });

  it('has no web ACL', () => {
    template.resourceCountIs('AWS::WAFv2::WebACL', 0);
  });
});

describe('an API with Cognito pools', () => {
  const template = synthesized((stack) => ({
    userPools: [examplePool(stack, 'us-east-1_One'), examplePool(stack, 'us-east-1_Two')],
  }));

  it('asks for a token of any of them on every method but OPTIONS', () => {
    template.hasResourceProperties('AWS::ApiGateway::Authorizer', {
      Type: 'COGNITO_USER_POOLS',
      IdentitySource: 'method.request.header.Authorization',
      ProviderARNs: [
        { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp('us-east-1_One$')])] },
        { 'Fn::Join': ['', Match.arrayWith([Match.stringLikeRegexp('us-east-1_Two$')])] },
      ],
    });
    const types = (method: string) => methods(template, method).map((m) => m.AuthorizationType);
    expect(types('ANY')).toEqual(['COGNITO_USER_POOLS', 'COGNITO_USER_POOLS']);
    expect(types('OPTIONS')).toEqual(['NONE', 'NONE']);
  });
});

describe('an API with an origin secret', () => {
  const template = synthesized((stack) => ({ originSecret: exampleSecret(stack) }));

  it('blocks every request but those that send it, and never holds its value', () => {
    template.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'REGIONAL',
      DefaultAction: { Block: {} },
      Rules: [
        {
          Action: { Allow: {} },
          Statement: {
            ByteMatchStatement: {
              FieldToMatch: { SingleHeader: { Name: 'x-origin-verify' } },
              PositionalConstraint: 'EXACTLY',
              SearchString: {
                'Fn::Join': [
                  '',
                  ['{{resolve:secretsmanager:', Match.anyValue(), ':SecretString:::}}'],
                ],
              },
            },
          },
        },
      ],
    });
    template.hasResourceProperties('AWS::WAFv2::WebACLAssociation', {
      ResourceArn: { 'Fn::Join': ['', Match.arrayWith([':apigateway:us-east-1::/restapis/'])] },
    });
  });

  it('samples no requests, which would show the secret in the console', () => {
    expect(JSON.stringify(template.findResources('AWS::WAFv2::WebACL'))).not.toContain(
      '"SampledRequestsEnabled":true',
    );
  });
});

describe('the options of an API', () => {
  const template = synthesized(() => ({
    apiName: 'Roads',
    description: 'All roads',
    throttling: { rateLimit: 5, burstLimit: 7 },
    binaryMediaTypes: ['application/x-protobuf'],
    minCompressionSize: Size.kibibytes(1),
    accessLogRetention: RetentionDays.ONE_WEEK,
    executionLogging: false,
    integrationTimeout: Duration.seconds(10),
    stageName: 'v2',
    tracing: true,
    retain: true,
  }));

  it('reach the API', () => {
    template.hasResourceProperties('AWS::ApiGateway::RestApi', {
      Name: 'Roads',
      Description: 'All roads',
      BinaryMediaTypes: ['application/x-protobuf'],
      MinimumCompressionSize: 1024,
    });
    template.hasResourceProperties(METHOD, { Integration: { TimeoutInMillis: 10_000 } });
  });

  it('reach the stage', () => {
    template.hasResourceProperties(STAGE, {
      StageName: 'v2',
      TracingEnabled: true,
      MethodSettings: [
        Match.objectLike({
          ThrottlingRateLimit: 5,
          ThrottlingBurstLimit: 7,
          LoggingLevel: 'OFF',
        }),
      ],
    });
  });

  it('reach the logs', () => {
    template.resourceCountIs('AWS::Logs::LogGroup', 1);
    template.hasResource('AWS::Logs::LogGroup', {
      DeletionPolicy: 'Retain',
      Properties: { RetentionInDays: 7 },
    });
  });

  it('are the defaults where they are undefined', () => {
    synthesized(() => ({ stageName: undefined, tracing: undefined })).hasResourceProperties(STAGE, {
      StageName: 'api',
      TracingEnabled: false,
    });
  });
});

it('gives its address without a slash at the end', () => {
  const stack = exampleStack();
  const { url } = new ApiGateway(stack, 'Api', { stageName: 'v2' });
  expect(JSON.stringify(stack.resolve(url))).toMatch(/\.execute-api\.us-east-1\..*\/v2"/);
});

import { Match, Template } from 'aws-cdk-lib/assertions';
import {
  exampleCode,
  examplePool,
  exampleSecret,
  exampleStack,
  iamDatabase,
  services,
} from '../../tests/examples.js';
import { PythonDataApi } from './python-data-api.js';

describe('the REST API', () => {
  const stack = exampleStack();
  const { api, server } = new PythonDataApi(stack, 'Rest', {
    databaseConfig: iamDatabase,
    microservicesConfig: services,
    serviceCode: () => exampleCode('service'),
    layerCode: exampleCode('layer'),
    userPools: [examplePool(stack)],
    originSecret: exampleSecret(stack),
    gateway: { stageName: 'v2', cors: { origins: ['https://app.example.org'] } },
  });
  const template = Template.fromStack(stack);

  it.each(services)('leads $corePath to $directoryName', ({ corePath, directoryName }) => {
    const [resource] = Object.keys(
      template.findResources('AWS::ApiGateway::Resource', {
        Properties: { PathPart: corePath.slice(1) },
      }),
    );
    const arn = server.services.get(directoryName)?.function.functionArn;
    template.hasResourceProperties('AWS::ApiGateway::Method', {
      HttpMethod: 'ANY',
      AuthorizationType: 'COGNITO_USER_POOLS',
      ResourceId: { Ref: resource },
      Integration: { Uri: { 'Fn::Join': ['', Match.arrayWith([stack.resolve(arn) as unknown])] } },
    });
  });

  it('lets API Gateway, and nobody else, invoke the functions', () => {
    template.allResourcesProperties('AWS::Lambda::Permission', {
      Action: 'lambda:InvokeFunction',
      Principal: 'apigateway.amazonaws.com',
      SourceArn: Match.anyValue(),
    });
    template.resourceCountIs('AWS::Lambda::Permission', 4);
  });

  it('has one set of origins, for the gateway and the functions', () => {
    template.allResourcesProperties('AWS::Lambda::Function', {
      Environment: { Variables: { CORS_ORIGINS: 'https://app.example.org' } },
    });
    template.hasResourceProperties('AWS::ApiGateway::GatewayResponse', {
      ResponseParameters: {
        'gatewayresponse.header.Access-Control-Allow-Origin': "'https://app.example.org'",
      },
    });
  });

  it('asks for the origin secret', () => {
    template.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
  });

  it('tells its address', () => {
    template.hasOutput('*', { Value: stack.resolve(api.url) as unknown });
    template.hasResourceProperties('AWS::ApiGateway::Stage', { StageName: 'v2' });
  });
});

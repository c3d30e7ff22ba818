import { Match, Template } from 'aws-cdk-lib/assertions';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { exampleStack } from '../../tests/examples.js';
import { resolveCors } from './cors.js';
import { addGatewayResponses } from './gateway-responses.js';

const RESPONSE = 'AWS::ApiGateway::GatewayResponse';
const ALLOW_ORIGIN = 'gatewayresponse.header.Access-Control-Allow-Origin';

function synthesized(origins?: readonly string[]): Template {
  const stack = exampleStack();
  const api = new RestApi(stack, 'Api');
  api.root.addMethod('GET');
  addGatewayResponses(api, resolveCors({ origins }));
  return Template.fromStack(stack);
}

describe('what API Gateway answers by itself', () => {
  const template = synthesized();

  it.each(['DEFAULT_4XX', 'DEFAULT_5XX', 'UNAUTHORIZED', 'EXPIRED_TOKEN'])(
    'can be read by any page: %s',
    (type) => {
      template.hasResourceProperties(RESPONSE, {
        ResponseType: type,
        ResponseParameters: Match.objectLike({ [ALLOW_ORIGIN]: "'*'" }),
      });
    },
  );

  it.each(['UNAUTHORIZED', 'EXPIRED_TOKEN'])('is a 401 that asks for a token: %s', (type) => {
    template.hasResourceProperties(RESPONSE, {
      ResponseType: type,
      StatusCode: '401',
      ResponseParameters: Match.objectLike({
        'gatewayresponse.header.WWW-Authenticate': "'Bearer'",
      }),
    });
  });

  it('is a 404 for an unknown path, which API Gateway calls a missing token', () => {
    template.hasResourceProperties(RESPONSE, {
      ResponseType: 'MISSING_AUTHENTICATION_TOKEN',
      StatusCode: '404',
      ResponseTemplates: { 'application/json': '{"message":"Not Found"}' },
      ResponseParameters: { [ALLOW_ORIGIN]: "'*'" },
    });
  });
});

it('names the origin if there is one, and any if there are several', () => {
  synthesized(['https://a.example.org']).allResourcesProperties(RESPONSE, {
    ResponseParameters: { [ALLOW_ORIGIN]: "'https://a.example.org'" },
  });
  synthesized(['https://a.example.org', 'https://b.example.org']).allResourcesProperties(RESPONSE, {
    ResponseParameters: { [ALLOW_ORIGIN]: "'*'" },
  });
});

import { Match, Template } from 'aws-cdk-lib/assertions';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { exampleStack } from '../../tests/examples.js';
import { resolveCors, type CorsOptions } from './cors.js';
import { preflight } from './preflight.js';

const METHOD = 'AWS::ApiGateway::Method';

function synthesized(cors: CorsOptions, methods = ['GET', 'HEAD']): Template {
  const stack = exampleStack();
  const { integration, options } = preflight(resolveCors(cors), methods);
  new RestApi(stack, 'Api').root.addMethod('OPTIONS', integration, options);
  return Template.fromStack(stack);
}

function parameters(headers: Record<string, unknown>): object {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [`method.response.header.${name}`, value]),
  );
}

function hasResponse(template: Template, response: object): void {
  template.hasResourceProperties(METHOD, {
    Integration: { IntegrationResponses: [Match.objectLike(response)] },
  });
}

describe('a preflight', () => {
  const template = synthesized({});

  it('is answered with 204 by the API, without a token', () => {
    template.hasResourceProperties(METHOD, {
      HttpMethod: 'OPTIONS',
      AuthorizationType: 'NONE',
      Integration: { Type: 'MOCK', RequestTemplates: { 'application/json': '{"statusCode":204}' } },
      MethodResponses: [Match.objectLike({ StatusCode: '204' })],
    });
  });

  it('is made text, or the template would not apply where every media type is binary', () => {
    template.hasResourceProperties(METHOD, { Integration: { ContentHandling: 'CONVERT_TO_TEXT' } });
  });

  it('lets any origin ask, with any header and a token', () => {
    hasResponse(template, {
      StatusCode: '204',
      ResponseParameters: parameters({
        'Access-Control-Allow-Origin': "'*'",
        'Access-Control-Allow-Headers': "'Content-Type,Authorization,*'",
        'Access-Control-Allow-Methods': "'GET,HEAD'",
        'Access-Control-Max-Age': "'7200'",
      }),
      ResponseTemplates: Match.absent(),
    });
  });
});

it('names the one origin and the headers of the options', () => {
  const template = synthesized({ origins: ['https://app.example.org'], headers: ['X-One'] });
  hasResponse(template, {
    ResponseParameters: Match.objectLike(
      parameters({
        'Access-Control-Allow-Origin': "'https://app.example.org'",
        'Access-Control-Allow-Headers': "'X-One'",
      }),
    ),
  });
});

describe('with several origins', () => {
  const template = synthesized({ origins: ['https://a.example.org', 'http://localhost:3000'] });

  it('names the one that asks if it is of the list, and says that the answer depends on it', () => {
    hasResponse(template, {
      ContentHandling: 'CONVERT_TO_TEXT',
      ResponseParameters: {
        ...parameters({ Vary: "'Origin'" }),
        'method.response.header.Access-Control-Allow-Origin': Match.absent(),
      },
      ResponseTemplates: {
        'application/json': Match.stringLikeRegexp(
          'allowed = \\["https://a.example.org", "http://localhost:3000"\\].*' +
            'allowed.contains\\(\\$origin\\).*responseOverride.header.Access-Control-Allow-Origin',
        ),
      },
    });
    template.hasResourceProperties(METHOD, {
      MethodResponses: [
        {
          ResponseParameters: parameters({ 'Access-Control-Allow-Origin': true, Vary: true }),
        },
      ],
    });
  });

  it('has no text between the directives, which would be a body', () => {
    const [method] = Object.values(template.findResources(METHOD)) as {
      Properties: {
        Integration: { IntegrationResponses: { ResponseTemplates: Record<string, string> }[] };
      };
    }[];
    const [response] = method?.Properties.Integration.IntegrationResponses ?? [];
    const text = response?.ResponseTemplates['application/json'] ?? '';
    expect(text.replace(/#(set|if)\((?:[^()]|\([^()]*\))*\)|#end/g, '')).toBe('');
  });
});

describe('the CORS options', () => {
  it.each([
    ['a slash at the end', ['https://app.example.org/']],
    ['a star among others', ['*', 'https://app.example.org']],
    ['a quote, which would end the text in a template', ['https://a.example.org"']],
    ['no entry', []],
  ])('refuse origins with %s', (_, origins) => {
    expect(() => resolveCors({ origins })).toThrow("cors.origins must be '*' alone or origins");
  });

  it('have defaults', () => {
    expect(resolveCors()).toEqual({
      origins: ['*'],
      methods: ['GET', 'HEAD', 'OPTIONS'],
      headers: ['Content-Type', 'Authorization', '*'],
    });
  });
});

import {
  ContentHandling,
  MockIntegration,
  PassthroughBehavior,
  type MethodOptions,
  AuthorizationType,
} from 'aws-cdk-lib/aws-apigateway';
import type { CorsOptions } from './cors.js';

const STATUS = '204';
const ALLOW_ORIGIN = 'Access-Control-Allow-Origin';
const MAX_AGE_SECONDS = 7200;

/** The integration and the options of a method `OPTIONS`. */
export interface Preflight {
  readonly integration: MockIntegration;
  readonly options: MethodOptions;
}

/**
 * The method that answers preflights without invoking anything and without asking for a token,
 * which browsers never send with them.
 *
 * With several origins, the answer names the one that asks if it is of the list, and none else.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-workflow.html
 */
export function preflight(cors: Required<CorsOptions>, methods: readonly string[]): Preflight {
  const [origin] = cors.origins;
  const single = cors.origins.length === 1 && origin !== undefined;
  const headers: Record<string, string> = {
    ...(single ? { [ALLOW_ORIGIN]: origin } : { Vary: 'Origin' }),
    'Access-Control-Allow-Headers': cors.headers.join(','),
    'Access-Control-Allow-Methods': methods.join(','),
    'Access-Control-Max-Age': String(MAX_AGE_SECONDS),
  };
  const names = [...new Set([ALLOW_ORIGIN, ...Object.keys(headers)])];
  return {
    integration: new MockIntegration({
      // Where every media type is binary, templates apply only to what is made text.
      contentHandling: ContentHandling.CONVERT_TO_TEXT,
      passthroughBehavior: PassthroughBehavior.NEVER,
      requestTemplates: { 'application/json': `{"statusCode":${STATUS}}` },
      integrationResponses: [
        {
          statusCode: STATUS,
          responseParameters: Object.fromEntries(
            Object.entries(headers).map(([name, value]) => [responseHeader(name), `'${value}'`]),
          ),
          ...(single
            ? {}
            : {
                contentHandling: ContentHandling.CONVERT_TO_TEXT,
                responseTemplates: { 'application/json': originTemplate(cors.origins) },
              }),
        },
      ],
    }),
    options: {
      authorizationType: AuthorizationType.NONE,
      methodResponses: [
        {
          statusCode: STATUS,
          responseParameters: Object.fromEntries(names.map((name) => [responseHeader(name), true])),
        },
      ],
    },
  };
}

function responseHeader(name: string): string {
  return `method.response.header.${name}`;
}

/**
 * The header's name comes as the client wrote it: HTTP/2 clients write it small. Nothing stands
 * between the directives, since it would be the body.
 */
function originTemplate(origins: readonly string[]): string {
  return [
    '#set($origin = $input.params().header.get("Origin"))',
    '#if(!$origin)#set($origin = $input.params().header.get("origin"))#end',
    `#set($allowed = [${origins.map((origin) => `"${origin}"`).join(', ')}])`,
    `#if($allowed.contains($origin))#set($context.responseOverride.header.${ALLOW_ORIGIN} = $origin)#end`,
  ].join('');
}

import { isBinaryMediaType } from '../gateway/media-types.js';
import type { MockIntegration } from './assembly.js';
import { constantHeaders } from './parameter-mapping.js';
import type { Properties } from './template.js';

const JSON_TYPE = 'application/json';
const TEXT = 'CONVERT_TO_TEXT';

/** What a request template has to be: the status, which chooses the response. */
const STATUS_TEMPLATE = /^\{"statusCode":(\d{3})\}$/;

/**
 * The one response template that is understood, which `ApiGateway` of `@cori/infra-constructs` makes
 * for several origins: it allows the origin that asks where it is of the list.
 */
const ORIGIN_TEMPLATE =
  /^#set\(\$origin = \$input\.params\(\)\.header\.get\("Origin"\)\)#if\(!\$origin\)#set\(\$origin = \$input\.params\(\)\.header\.get\("origin"\)\)#end#set\(\$allowed = \[((?:"[^"]+"(?:, )?)+)\]\)#if\(\$allowed\.contains\(\$origin\)\)#set\(\$context\.responseOverride\.header\.Access-Control-Allow-Origin = \$origin\)#end$/;

/**
 * Reads a mock integration, by which API Gateway answers preflights.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-mock-integration.html
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-override-request-response-parameters.html
 */
export function readMock(
  integration: Properties,
  binaryMediaTypes: readonly string[],
): MockIntegration {
  integration.only(
    ['ContentHandling', 'IntegrationResponses', 'RequestTemplates', 'Type'],
    ['PassthroughBehavior', 'TimeoutInMillis'],
  );
  requireText(integration, binaryMediaTypes);
  const templates = integration.part('RequestTemplates');
  const template = templates.literal(JSON_TYPE);
  const status = STATUS_TEMPLATE.exec(template)?.[1];
  if (!status) throw templates.fault(JSON_TYPE, template);
  const responses = integration.parts('IntegrationResponses');
  const response = responses.find((each) => each.get('StatusCode') === status);
  if (!response || responses.length > 1) {
    throw integration.fault('IntegrationResponses', integration.get('IntegrationResponses'));
  }
  const allowedOrigins = originsOf(response, binaryMediaTypes);
  return {
    type: 'mock',
    status: Number(status),
    headers: constantHeaders(response.part('ResponseParameters'), 'method.response.header.'),
    ...(allowedOrigins && { allowedOrigins }),
  };
}

function originsOf(
  response: Properties,
  binaryMediaTypes: readonly string[],
): readonly string[] | undefined {
  response.only(['ContentHandling', 'ResponseParameters', 'ResponseTemplates', 'StatusCode']);
  const templates = response.part('ResponseTemplates');
  if (templates.names.length === 0) return undefined;
  templates.only([JSON_TYPE]);
  requireText(response, binaryMediaTypes);
  const template = templates.literal(JSON_TYPE);
  const list = ORIGIN_TEMPLATE.exec(template)?.[1];
  if (list === undefined) throw templates.fault(JSON_TYPE, template);
  return JSON.parse(`[${list}]`) as string[];
}

/**
 * Templates apply to text only: without this, API Gateway answers 500.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-payload-encodings-workflow.html
 */
function requireText(properties: Properties, binaryMediaTypes: readonly string[]): void {
  const handling = properties.get('ContentHandling');
  if (isBinaryMediaType(binaryMediaTypes, JSON_TYPE) && handling !== TEXT) {
    throw properties.fault('ContentHandling', handling);
  }
}

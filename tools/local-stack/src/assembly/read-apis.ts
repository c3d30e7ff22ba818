import type {
  ApiDefinition,
  AuthorizerDefinition,
  GatewayResponseDefinition,
  LambdaIntegration,
  RouteDefinition,
} from './assembly.js';
import { constantHeaders } from './parameter-mapping.js';
import { readMock } from './read-mock.js';
import { resourcesOf } from './resource-types.js';
import type { Properties, Resource, Stack } from './template.js';
import type { Values } from './values.js';

const INVOCATION = /:lambda:path\/[\d-]+\/functions\/arn:[^/]+:function:([^/]+)\/invocations$/;
const HEADER_SOURCE = /^method\.request\.header\.([\w-]+)$/;
const DEFAULT_TIMEOUT_MILLISECONDS = 29_000;

/** Reads the REST APIs with their stages. */
export function readApis(stacks: readonly Stack[], values: Values): readonly ApiDefinition[] {
  return resourcesOf(stacks, 'AWS::ApiGateway::RestApi').map((api) => {
    const id = values.reference(api);
    const ofApi = (resource: Resource): boolean =>
      values.text(resource.properties, 'RestApiId') === id;
    api.properties.only(
      ['BinaryMediaTypes'],
      ['Description', 'EndpointConfiguration', 'Name', 'Policy', 'Tags'],
    );
    const binaryMediaTypes = values.texts(api.properties, 'BinaryMediaTypes');
    return {
      id,
      stage: stageOf(api, resourcesOf(stacks, 'AWS::ApiGateway::Stage').filter(ofApi)),
      binaryMediaTypes,
      routes: readRoutes(stacks, values, ofApi, binaryMediaTypes),
      gatewayResponses: resourcesOf(stacks, 'AWS::ApiGateway::GatewayResponse')
        .filter(ofApi)
        .map(({ properties }) => readGatewayResponse(properties, values)),
    };
  });
}

function stageOf(api: Resource, [stage, ...others]: readonly Resource[]): string {
  if (!stage || others.length > 0) throw api.fault('it does not have exactly one stage');
  return stage.properties.literal('StageName');
}

function readRoutes(
  stacks: readonly Stack[],
  values: Values,
  ofApi: (resource: Resource) => boolean,
  binaryMediaTypes: readonly string[],
): readonly RouteDefinition[] {
  const pathOf = resourcePaths(resourcesOf(stacks, 'AWS::ApiGateway::Resource'), values);
  const authorizers = new Map(
    resourcesOf(stacks, 'AWS::ApiGateway::Authorizer').map((resource) => [
      values.reference(resource),
      resource,
    ]),
  );
  return resourcesOf(stacks, 'AWS::ApiGateway::Method')
    .filter(ofApi)
    .map((method) => {
      const { properties } = method;
      properties.only(
        [
          ...['ApiKeyRequired', 'AuthorizationType', 'AuthorizerId', 'HttpMethod', 'Integration'],
          ...['ResourceId', 'RestApiId'],
        ],
        ['MethodResponses', 'OperationName', 'RequestValidatorId'],
      );
      if (properties.get('ApiKeyRequired') === true) throw properties.fault('ApiKeyRequired', true);
      const authorizer = authorizerOf(properties, values, authorizers);
      return {
        method: properties.literal('HttpMethod'),
        resource: pathOf(values.text(properties, 'ResourceId')),
        integration: readIntegration(properties.part('Integration'), values, binaryMediaTypes),
        ...(authorizer && { authorizer }),
      };
    });
}

/** The whole path of a resource, given its id; the root is nobody's child. */
function resourcePaths(resources: readonly Resource[], values: Values): (id: string) => string {
  const byId = new Map(resources.map((resource) => [values.reference(resource), resource]));
  const parents = (id: string): string => {
    const resource = byId.get(id);
    if (!resource) return '';
    const parent = parents(values.text(resource.properties, 'ParentId'));
    return `${parent}/${resource.properties.literal('PathPart')}`;
  };
  return (id) => parents(id) || '/';
}

function readIntegration(
  integration: Properties,
  values: Values,
  binaryMediaTypes: readonly string[],
): RouteDefinition['integration'] {
  const type = integration.literal('Type');
  if (type === 'MOCK') return readMock(integration, binaryMediaTypes);
  if (type === 'AWS_PROXY') return readProxy(integration, values);
  throw integration.fault('Type', type);
}

function readProxy(integration: Properties, values: Values): LambdaIntegration {
  integration.only(['TimeoutInMillis', 'Type', 'Uri'], ['Credentials', 'IntegrationHttpMethod']);
  const name = INVOCATION.exec(values.text(integration, 'Uri'))?.[1];
  if (!name) throw integration.fault('Uri', integration.get('Uri'));
  return {
    type: 'lambda',
    function: name,
    timeoutMilliseconds: integration.number('TimeoutInMillis', DEFAULT_TIMEOUT_MILLISECONDS),
  };
}

function authorizerOf(
  method: Properties,
  values: Values,
  authorizers: ReadonlyMap<string, Resource>,
): AuthorizerDefinition | undefined {
  const type = method.get('AuthorizationType') ?? 'NONE';
  if (type === 'NONE') return undefined;
  const found = authorizers.get(values.text(method, 'AuthorizerId'));
  if (type !== 'COGNITO_USER_POOLS' || !found) throw method.fault('AuthorizationType', type);
  return readAuthorizer(found.properties, values);
}

function readAuthorizer(authorizer: Properties, values: Values): AuthorizerDefinition {
  authorizer.only(
    ['IdentitySource', 'ProviderARNs', 'RestApiId', 'Type'],
    ['AuthorizerResultTtlInSeconds', 'Name'],
  );
  const source = authorizer.literal('IdentitySource');
  const header = HEADER_SOURCE.exec(source)?.[1];
  if (!header) throw authorizer.fault('IdentitySource', source);
  if (authorizer.literal('Type') !== 'COGNITO_USER_POOLS') {
    throw authorizer.fault('Type', authorizer.get('Type'));
  }
  return { header: header.toLowerCase(), userPools: values.texts(authorizer, 'ProviderARNs') };
}

function readGatewayResponse(properties: Properties, values: Values): GatewayResponseDefinition {
  properties.only([
    ...['ResponseParameters', 'ResponseTemplates', 'ResponseType', 'RestApiId', 'StatusCode'],
  ]);
  const templates = properties.part('ResponseTemplates');
  templates.only(['application/json']);
  return {
    type: properties.literal('ResponseType'),
    headers: constantHeaders(properties.part('ResponseParameters'), 'gatewayresponse.header.'),
    ...(properties.get('StatusCode') === undefined
      ? {}
      : { status: Number(values.text(properties, 'StatusCode')) }),
    ...(templates.names.length === 0 ? {} : { body: bodyTemplate(templates) }),
  };
}

/** A body whose only variable is the message; another one would need what API Gateway knows. */
function bodyTemplate(templates: Properties): string {
  const template = templates.literal('application/json');
  if (/[$#]/.test(template.replaceAll('$context.error.messageString', ''))) {
    throw templates.fault('application/json', template);
  }
  return template;
}

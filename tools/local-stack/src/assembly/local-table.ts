import { join } from 'node:path';
import { services, type ServiceConfig } from '@cori/config';
import type { DatabaseConnection } from '../processes/postgis.js';
import type { ApiDefinition, Assembly, FunctionDefinition, RouteDefinition } from './assembly.js';
import { preflight } from './preflight.js';

/** The service that only the local stack has. */
const SANDBOX = { corePath: '/local', directoryName: 'python-local' } as const;
const REST_METHODS = ['GET', 'HEAD', 'OPTIONS'];
const GRAPHQL_METHODS = ['GET', 'POST', 'OPTIONS'];

/** What the functions need to know of the stack they run in. */
export interface LocalTableOptions {
  /** Where a built artifact lies, given its folder in the workspace. */
  readonly artifact: (folder: string) => string;
  readonly database: DatabaseConnection;
  readonly redis: {
    readonly host: string;
    readonly port: number;
    readonly username: string;
    readonly password: string;
  };
  /** The address of the gateway, without a slash at its end. */
  readonly gatewayUrl: string;
  readonly logLevel: string;
}

/** The folders of the built artifacts that the stack runs, relative to the workspace. */
export function artifactFolders(): readonly string[] {
  return [
    ...[...services, SANDBOX].map(({ directoryName }) => serviceArtifact(directoryName)),
    LAYER,
    GRAPHQL,
  ];
}

/** The projects that build them. */
export function artifactProjects(): readonly string[] {
  return [
    ...[...services, SANDBOX].map(({ directoryName }) => directoryName),
    'python-layer',
    'graphql-api',
  ];
}

const LAYER = 'libs/python-layer/dist/host';
const GRAPHQL = 'apps/graphql-api/dist';

function serviceArtifact(directoryName: string): string {
  return `apps/${directoryName}/dist/lambda`;
}

/**
 * The table of functions, routes and behaviours from the services of the configuration. It has the
 * type of what a synthesized template says, and takes its place while there is none.
 */
export function localTable(options: LocalTableOptions): Assembly {
  return {
    functions: [
      ...services.map((service) => pythonFunction(service, options)),
      sandboxFunction(options),
      graphqlFunction(options),
    ],
    apis: [
      api(
        'rest',
        services.flatMap(({ corePath, directoryName }) =>
          proxyRoutes(corePath, directoryName, REST_METHODS),
        ),
      ),
      api('sandbox', proxyRoutes(SANDBOX.corePath, SANDBOX.directoryName, REST_METHODS)),
      api('graphql', proxyRoutes('/graphql', 'graphql-api', GRAPHQL_METHODS)),
    ],
    behaviours: [
      { pattern: '/graphql', api: 'graphql' },
      { pattern: '/graphql/*', api: 'graphql' },
      { pattern: '/local', api: 'sandbox' },
      { pattern: '/local/*', api: 'sandbox' },
      { pattern: '*', api: 'rest' },
    ],
  };
}

function api(id: string, routes: readonly RouteDefinition[]): ApiDefinition {
  return {
    id,
    stage: 'local',
    binaryMediaTypes: ['*/*'],
    integrationTimeoutMilliseconds: 29_000,
    routes,
    gatewayResponseHeaders: { 'access-control-allow-origin': '*' },
  };
}

function proxyRoutes(
  path: string,
  functionName: string,
  methods: readonly string[],
): readonly RouteDefinition[] {
  return [path, `${path}/{proxy+}`].flatMap((resource) => [
    { method: 'ANY', resource, integration: { type: 'lambda', function: functionName } },
    preflight(resource, methods),
  ]);
}

function pythonFunction(
  service: Pick<ServiceConfig, 'corePath' | 'directoryName'>,
  { artifact, database, logLevel }: LocalTableOptions,
): FunctionDefinition {
  return {
    name: service.directoryName,
    runtime: 'python3.13',
    handler: `${pythonModule(service.directoryName)}.handler.handler`,
    code: artifact(serviceArtifact(service.directoryName)),
    layers: [artifact(LAYER)],
    environment: {
      CORE_PATH: service.corePath,
      DATABASE_HOST: database.host,
      DATABASE_PORT: database.port,
      DATABASE_NAME: database.name,
      DATABASE_USER: database.user,
      DATABASE_CREDENTIAL: 'environment',
      DATABASE_PASSWORD: database.password,
      LOG_LEVEL: logLevel,
      POWERTOOLS_SERVICE_NAME: service.directoryName,
    },
    timeoutSeconds: 29,
    memoryMegabytes: 512,
  };
}

function sandboxFunction(options: LocalTableOptions): FunctionDefinition {
  const sandbox = pythonFunction(SANDBOX, options);
  const folders = Object.fromEntries(
    services.map((service) => [
      service.corePath.slice(1),
      join(
        options.artifact(serviceArtifact(service.directoryName)),
        pythonModule(service.directoryName),
        'datasets',
      ),
    ]),
  );
  return {
    ...sandbox,
    environment: { ...sandbox.environment, SANDBOX_SERVICES: JSON.stringify(folders) },
  };
}

function graphqlFunction({
  artifact,
  redis,
  gatewayUrl,
  logLevel,
}: LocalTableOptions): FunctionDefinition {
  return {
    name: 'graphql-api',
    runtime: 'nodejs22.x',
    handler: 'main.handler',
    code: artifact(GRAPHQL),
    layers: [],
    environment: {
      REST_API_URL: gatewayUrl,
      CACHE_ENABLED: 'true',
      REDIS_HOST: redis.host,
      REDIS_PORT: String(redis.port),
      REDIS_USERNAME: redis.username,
      REDIS_PASSWORD: redis.password,
      REDIS_TLS: 'false',
      CACHE_GLOBAL_TTL: '3600',
      STAGE: 'local',
      LOG_LEVEL: logLevel,
    },
    timeoutSeconds: 29,
    memoryMegabytes: 512,
  };
}

function pythonModule(directoryName: string): string {
  return directoryName.replaceAll('-', '_');
}

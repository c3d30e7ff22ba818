import { change, mock, resource, smallStack } from '../../tests/templates.js';
import type { Assembly } from './assembly.js';
import { isReplaced, onMachine } from './machine.js';
import { assemblyOf } from './read-assembly.js';
import { withoutAuthorizers, withoutTimeLimits } from './variants.js';

const ORIGINS = ['https://a.example', 'https://b.example'];

function read(changes?: Parameters<typeof smallStack>[0]): Assembly {
  return assemblyOf([smallStack(changes)], isReplaced);
}

describe('a template', () => {
  const { functions, apis, behaviours, userPools } = read();

  it('says which functions there are, and what they run', () => {
    expect(functions).toEqual([
      {
        name: 'echo',
        runtime: 'python3.13',
        handler: 'functions.echo',
        code: '/workspace/apps/echo/dist',
        layers: ['/workspace/libs/layer/dist'],
        environment: { CORE_PATH: '/echo', DATABASE_HOST: '' },
        timeoutSeconds: 29,
        memoryMegabytes: 512,
      },
    ]);
  });

  it('says where requests go, who may call, and what API Gateway answers itself', () => {
    const [pool] = userPools;
    expect(pool).toMatchObject({
      usernameAttributes: ['email'],
      clients: [{ name: 'DevelopmentClient', authFlows: ['ALLOW_USER_PASSWORD_AUTH'] }],
    });
    expect(apis).toMatchObject([
      {
        id: 'app-api',
        stage: 'api',
        binaryMediaTypes: ['*/*'],
        routes: [
          {
            method: 'ANY',
            resource: '/echo/{proxy+}',
            integration: { type: 'lambda', function: 'echo', timeoutMilliseconds: 20_000 },
            authorizer: { header: 'authorization', userPools: [pool?.arn] },
          },
          {
            method: 'OPTIONS',
            integration: {
              type: 'mock',
              status: 204,
              headers: { 'access-control-max-age': '7200' },
            },
          },
        ],
        gatewayResponses: [
          {
            type: 'UNAUTHORIZED',
            status: 401,
            headers: { 'www-authenticate': 'Bearer' },
            body: '{"error":$context.error.messageString}',
          },
        ],
      },
    ]);
    expect(behaviours).toEqual([{ pattern: '*', api: 'app-api', methods: ['GET', 'HEAD'] }]);
  });

  it('says in VTL which origins a preflight allows', () => {
    const template = [
      '#set($origin = $input.params().header.get("Origin"))',
      '#if(!$origin)#set($origin = $input.params().header.get("origin"))#end',
      `#set($allowed = [${ORIGINS.map((origin) => `"${origin}"`).join(', ')}])`,
      '#if($allowed.contains($origin))#set($context.responseOverride.header.Access-Control-Allow-Origin = $origin)#end',
    ].join('');
    const response = {
      ContentHandling: 'CONVERT_TO_TEXT',
      ResponseTemplates: { 'application/json': template },
    };
    const [api] = read(change('Options', { Integration: mock(response) })).apis;
    expect(api?.routes[1]?.integration).toMatchObject({ allowedOrigins: ORIGINS });
  });

  it.each<readonly [string, NonNullable<Parameters<typeof smallStack>[0]>, RegExp]>([
    [
      'an unknown intrinsic function',
      change('Function', { Environment: { Variables: { X: { 'Fn::ImportValue': 'y' } } } }),
      /of app .* Function \(AWS::Lambda::Function\): Environment.Variables.X .*\{"Fn::ImportValue":"y"\}/,
    ],
    [
      'a reference to what has no local value',
      change('Function', { Environment: { Variables: { X: { Ref: 'Distribution' } } } }),
      /Function .*: Environment.Variables.X .*\{"Ref":"Distribution"\}/,
    ],
    [
      'an unknown type',
      (resources) => {
        resources['Queue'] = resource('AWS::SQS::Queue', 'app/Queue');
      },
      /Queue \(AWS::SQS::Queue\): a type that the local stack does not know.*resource-types\.ts/,
    ],
    [
      'an unknown property',
      change('Function', { FileSystemConfigs: [] }),
      /the property FileSystemConfigs is not understood/,
    ],
    ['another runtime', change('Function', { Runtime: 'ruby3.4' }), /Runtime .*"ruby3.4"/],
    [
      'another integration',
      change('Any', { Integration: { Type: 'HTTP_PROXY' } }),
      /Any .*: Integration.Type .*"HTTP_PROXY"/,
    ],
    [
      'another authorizer',
      change('Authorizer', { Type: 'TOKEN' }),
      /Authorizer .*: Type .*"TOKEN"/,
    ],
    ['scopes', change('Any', { AuthorizationScopes: ['a'] }), /AuthorizationScopes/],
    ['an API key', change('Any', { ApiKeyRequired: true }), /ApiKeyRequired/],
    [
      'another template of a preflight',
      change('Options', {
        Integration: mock({
          ContentHandling: 'CONVERT_TO_TEXT',
          ResponseTemplates: { 'application/json': '#set($a = 1)' },
        }),
      }),
      /Options .*IntegrationResponses\[0\].ResponseTemplates.application\/json .*#set/,
    ],
    [
      'a preflight that fails where every type is binary',
      change('Options', { Integration: { ...mock(), ContentHandling: null } }),
      /Options .*: Integration.ContentHandling/,
    ],
    [
      'a gateway response with another variable',
      change('Denied', { ResponseTemplates: { 'application/json': '$context.requestId' } }),
      /Denied .*ResponseTemplates.*requestId/,
    ],
    [
      'an origin that is no API',
      change('Distribution', {
        DistributionConfig: { Origins: [{ Id: 'x', DomainName: 'www.example.org' }] },
      }),
      /Distribution .*: DistributionConfig.Origins\[0\].DomainName .*www\.example\.org/,
    ],
    [
      'a function at the edge',
      change('Distribution', {
        DistributionConfig: {
          Origins: [],
          DefaultCacheBehavior: { TargetOriginId: 'rest', FunctionAssociations: [] },
        },
      }),
      /DefaultCacheBehavior.FunctionAssociations is not understood/,
    ],
  ])('is refused for %s, which the message names', (_, changes, message) => {
    expect(() => read(changes)).toThrow(message);
  });
});

describe('on a machine', () => {
  const machine = {
    artifact: (folder: string) => folder.replace('/workspace', '/copies'),
    database: { host: '127.0.0.1', port: '5433', name: 'cori', user: 'reader', password: 'p' },
    redis: { host: '127.0.0.1', port: 6380, username: 'u', password: 'r' },
    restApiUrl: 'http://127.0.0.1:2000',
  };
  const variables = {
    CORE_PATH: '/echo',
    LOG_LEVEL: 'WARN',
    DATABASE_HOST: 'database.example',
    DATABASE_CREDENTIAL: 'iam',
    DATABASE_SSLROOTCERT: '/opt/bundle.pem',
    REDIS_PASSWORD_PARAMETER: '/redis',
    REST_API_URL: { 'Fn::GetAtt': ['Unknown', 'Url'] },
    ORIGIN_SECRET_ARN: { Ref: 'Unknown' },
  };
  const assembly = read(change('Function', { Environment: { Variables: variables } }));

  it('functions get its servers and copies, and else what the template says', () => {
    expect(onMachine(assembly, machine).functions).toMatchObject([
      {
        code: '/copies/apps/echo/dist',
        layers: ['/copies/libs/layer/dist'],
        timeoutSeconds: 29,
      },
    ]);
    expect(onMachine(assembly, machine).functions[0]?.environment).toEqual({
      CORE_PATH: '/echo',
      LOG_LEVEL: 'WARN',
      DATABASE_HOST: '127.0.0.1',
      DATABASE_CREDENTIAL: 'environment',
      DATABASE_PASSWORD: 'p',
      REDIS_PASSWORD: 'r',
      REST_API_URL: 'http://127.0.0.1:2000',
    });
  });

  it('functions get a password only where they connect', () => {
    const { functions } = onMachine(
      read(change('Function', { Environment: { Variables: { CORE_PATH: '/echo' } } })),
      machine,
    );
    expect(functions[0]?.environment).toEqual({ CORE_PATH: '/echo' });
  });

  it('limits and the log level can be others', () => {
    const given = { timeoutSeconds: 5, statementTimeout: '1000', logLevel: 'DEBUG' };
    const [echo] = onMachine(assembly, { ...machine, ...given }).functions;
    expect(echo?.timeoutSeconds).toBe(5);
    expect(echo?.environment).toMatchObject({ STATEMENT_TIMEOUT_MS: '1000', LOG_LEVEL: 'DEBUG' });
  });

  it('the sandbox learns where the datasets of the services are', () => {
    const [definition] = assembly.functions;
    if (!definition) throw new Error('There is a function');
    const sandbox = { ...definition, name: 'python-local' };
    const { functions } = onMachine({ ...assembly, functions: [sandbox, definition] }, machine);
    expect(JSON.parse(functions[0]?.environment['SANDBOX_SERVICES'] ?? '')).toEqual({
      echo: '/copies/apps/echo/dist/functions/datasets',
    });
  });

  it('routes can go without authorizers, and without time limits', () => {
    const routes = ({ apis }: Assembly): unknown => apis[0]?.routes[0];
    expect(routes(withoutAuthorizers(assembly))).not.toHaveProperty('authorizer');
    expect(routes(withoutTimeLimits(assembly))).toMatchObject({
      integration: { timeoutMilliseconds: 3_600_000 },
      authorizer: {},
    });
  });
});

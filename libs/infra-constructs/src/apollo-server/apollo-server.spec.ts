import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import * as logs from 'aws-cdk-lib/aws-logs';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { ApolloServerProps } from './apollo-server-props.js';
import { ApolloServer } from './apollo-server.js';
import type { CacheConfig } from './cache-config.js';

const CACHE: CacheConfig = {
  host: 'redis.example.org',
  port: 12_345,
  username: 'graphql',
  parameterName: '/cori/api/redis',
  globalTTL: '3600',
};

type Options = Partial<ApolloServerProps>;

function synthesized(options: Options | ((stack: Stack) => Options) = {}): Template {
  const env = { account: '111111111111', region: 'us-east-1' };
  const stack = new Stack(new App(), 'Test', { env });
  new ApolloServer(stack, 'Server', {
    code: lambda.Code.fromInline('bundle'),
    restApi: { url: 'https://rest.example.org/api' },
    stage: 'dev',
    ...(typeof options === 'function' ? options(stack) : options),
  });
  return Template.fromStack(stack);
}

function environmentOf(template: Template): Record<string, unknown> {
  const [found] = Object.values(template.findResources('AWS::Lambda::Function')) as {
    Properties: { Environment: { Variables: Record<string, unknown> } };
  }[];
  return found?.Properties.Environment.Variables ?? {};
}

const STATEMENTS = (...statements: unknown[]) => ({
  PolicyDocument: { Statement: Match.arrayWith(statements) },
});

describe('ApolloServer', () => {
  it('is one function outside of every VPC, with a log and a role of its own', () => {
    const template = synthesized();

    template.resourceCountIs('AWS::Lambda::Function', 1);
    template.hasResourceProperties('AWS::Lambda::Function', {
      Handler: 'main.handler',
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 1024,
      Timeout: 29,
      VpcConfig: Match.absent(),
      FunctionName: Match.absent(),
      TracingConfig: Match.absent(),
      LoggingConfig: { LogGroup: Match.anyValue(), LogFormat: 'Text' },
    });
    template.hasResource('AWS::Logs::LogGroup', {
      Properties: { RetentionInDays: 90, LogGroupName: Match.absent() },
      DeletionPolicy: 'Delete',
    });
    template.hasResourceProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.absent() });
  });

  it('may write its log and nothing else where it has no secrets', () => {
    synthesized().hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            Resource: { 'Fn::GetAtt': [Match.stringLikeRegexp('Log'), 'Arn'] },
          },
        ],
      },
    });
  });

  it('knows where REST is and which environment it serves', () => {
    expect(environmentOf(synthesized())).toEqual({
      REST_API_URL: 'https://rest.example.org/api',
      STAGE: 'dev',
      LOG_LEVEL: 'INFO',
      CACHE_ENABLED: 'false',
    });
  });

  it('is found by tools under the path of its construct', () => {
    const stack = new Stack(new App(), 'Test');
    const { function: made } = new ApolloServer(stack, 'Server', {
      code: lambda.Code.fromInline('bundle'),
      restApi: { url: 'https://rest.example.org' },
      stage: 'dev',
    });

    expect(made.node.path).toBe('Test/Server/graphql-api');
  });

  it('reads the password of Redis at run time, from one parameter', () => {
    const template = synthesized({ cacheEnabled: true, cacheConfig: CACHE });

    expect(environmentOf(template)).toMatchObject({
      CACHE_ENABLED: 'true',
      CACHE_GLOBAL_TTL: '3600',
      REDIS_HOST: 'redis.example.org',
      REDIS_PORT: '12345',
      REDIS_USERNAME: 'graphql',
      REDIS_TLS: 'true',
      REDIS_PASSWORD_PARAMETER: '/cori/api/redis',
    });
    expect(JSON.stringify(template.toJSON())).not.toMatch(/REDIS_PASSWORD"|resolve:ssm/);
    template.hasResourceProperties(
      'AWS::IAM::Policy',
      STATEMENTS({
        Sid: 'ReadRedisPassword',
        Effect: 'Allow',
        Action: 'ssm:GetParameter',
        Resource: {
          'Fn::Join': [
            '',
            [
              'arn:',
              { Ref: 'AWS::Partition' },
              ':ssm:us-east-1:111111111111:parameter/cori/api/redis',
            ],
          ],
        },
      }),
    );
    expect(JSON.stringify(template.toJSON())).not.toContain('kms:Decrypt');
  });

  it('decrypts a parameter that has a key of its own', () => {
    const parameterKeyArn = 'arn:aws:kms:us-east-1:111111111111:key/1';
    const cacheConfig = { ...CACHE, parameterKeyArn };

    synthesized({ cacheEnabled: true, cacheConfig }).hasResourceProperties(
      'AWS::IAM::Policy',
      STATEMENTS(Match.objectLike({ Action: 'kms:Decrypt', Resource: parameterKeyArn })),
    );
  });

  it('speaks to a Redis without TLS where that is asked for', () => {
    const cacheConfig = { ...CACHE, tls: false };

    expect(environmentOf(synthesized({ cacheEnabled: true, cacheConfig }))).toMatchObject({
      REDIS_TLS: 'false',
    });
  });

  it('has nothing of a Redis that is configured and not enabled', () => {
    const template = synthesized({ cacheEnabled: false, cacheConfig: CACHE });

    expect(environmentOf(template)).toMatchObject({ CACHE_ENABLED: 'false' });
    expect(JSON.stringify(template.toJSON())).not.toMatch(/REDIS|ssm:/);
  });

  it('refuses a cache that cannot be', () => {
    expect(() => synthesized({ cacheEnabled: true })).toThrow('cacheEnabled needs cacheConfig');
    expect(() =>
      synthesized({ cacheEnabled: true, cacheConfig: { ...CACHE, globalTTL: '1h' } }),
    ).toThrow('cacheConfig.globalTTL must be a whole number of seconds, not “1h”');
  });

  it('reads the origin secret at run time: the template has its address alone', () => {
    const template = synthesized((stack) => ({
      originSecret: new secretsmanager.Secret(stack, 'Origin', {
        encryptionKey: new kms.Key(stack, 'Key'),
      }),
    }));
    const address = { Ref: Match.stringLikeRegexp('Origin') };

    template.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { ORIGIN_SECRET_ARN: address } },
    });
    template.hasResourceProperties(
      'AWS::IAM::Policy',
      STATEMENTS({
        Sid: 'ReadOriginSecret',
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: address,
      }),
    );
    template.hasResourceProperties(
      'AWS::IAM::Policy',
      STATEMENTS(Match.objectLike({ Action: 'kms:Decrypt' })),
    );
    expect(JSON.stringify(template.toJSON())).not.toContain('{{resolve');
  });

  it.each<[string, Options, object]>([
    [
      'another processor',
      { architecture: lambda.Architecture.X86_64 },
      { Architectures: ['x86_64'] },
    ],
    ['another Node.js', { runtime: lambda.Runtime.NODEJS_22_X }, { Runtime: 'nodejs22.x' }],
    ['more memory', { memorySize: 2048 }, { MemorySize: 2048 }],
    ['tracing', { tracing: true }, { TracingConfig: { Mode: 'Active' } }],
  ])('can have %s', (_, options, properties) => {
    synthesized(options).hasResourceProperties('AWS::Lambda::Function', properties);
  });

  it.each<[string, Options, object]>([
    ['an IDE in prod', { stage: 'prod', explorable: true }, { EXPLORABLE: 'true' }],
    ['fewer lines in the log', { loggingLevel: 'WARN' }, { LOG_LEVEL: 'WARN' }],
    ['metrics', { metricsNamespace: 'Cori' }, { POWERTOOLS_METRICS_NAMESPACE: 'Cori' }],
    ['source maps', { sourceMaps: true }, { NODE_OPTIONS: '--enable-source-maps' }],
    ['variables that win', { environment: { STAGE: 'mine' } }, { STAGE: 'mine' }],
  ])('can have %s', (_, options, variables) => {
    expect(environmentOf(synthesized(options))).toMatchObject(variables);
  });

  it('keeps its log as long and as safe as asked for', () => {
    synthesized({ logRetention: logs.RetentionDays.ONE_YEAR, retain: true }).hasResource(
      'AWS::Logs::LogGroup',
      { Properties: { RetentionInDays: 365 }, DeletionPolicy: 'Retain' },
    );
  });
});

import { Match } from 'aws-cdk-lib/assertions';
import { synthesize, templateOf } from './synthesize.js';

const dev = synthesize('dev');
const prod = synthesize('prod');

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

function resources(id: string, of = dev): ReadonlyMap<string, Resource> {
  const { Resources } = templateOf(of, id).toJSON() as { Resources: Record<string, Resource> };
  return new Map(Object.entries(Resources));
}

/** The resources whose values other stacks read. */
function referenced(id: string): readonly Resource[] {
  const outputs = templateOf(dev, id).findOutputs('*') as Record<string, { Value: unknown }>;
  const all = resources(id);
  return Object.entries(outputs)
    .filter(([key]) => key.startsWith('PublishOutput'))
    .map(([, { Value }]) => {
      const { Ref, 'Fn::GetAtt': attribute } = Value as { Ref?: string; 'Fn::GetAtt'?: string[] };
      const found = all.get(Ref ?? attribute?.[0] ?? '');
      if (!found) throw new Error(`${JSON.stringify(Value)} is no resource of ${id}`);
      return found;
    });
}

describe('an environment', () => {
  it('is four stacks, beside those of its account and its pipeline', () => {
    expect([...dev.keys()].sort()).toEqual([
      'apigw-account',
      'dev/auth',
      'dev/data-api',
      'dev/graphql',
      'dev/hosting',
      'github-oidc',
      'pipeline',
    ]);
  });

  it('refers weakly: nothing is exported, so that a producer can always change', () => {
    for (const template of dev.values()) {
      const text = JSON.stringify(template.toJSON());
      expect(text).not.toContain('Fn::ImportValue');
      expect(text).not.toContain('"Export"');
    }
    expect(JSON.stringify(templateOf(dev, 'dev/hosting').toJSON())).toContain('Fn::GetStackOutput');
  });

  it.each(['dev/auth', 'dev/data-api', 'dev/graphql'])(
    '%s names nothing that others refer to, so that what replaces it has another value',
    (id) => {
      const named = referenced(id).filter(({ Type, Properties = {} }) =>
        // A stage's value is its name, the same before and after; an API's is not its name.
        ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::RestApi'].includes(Type)
          ? false
          : Object.keys(Properties).some((property) => /Name$/.test(property)),
      );
      expect(named).toEqual([]);
    },
  );

  it.each([
    ['dev/auth', 'AWS::Cognito::UserPool'],
    ['dev/auth', 'AWS::SecretsManager::Secret'],
    ['dev/data-api', 'AWS::ApiGateway::RestApi'],
    ['dev/graphql', 'AWS::ApiGateway::RestApi'],
  ])('%s keeps a replaced %s for those that still refer to it', (id, type) => {
    const kept = referenced(id).filter(({ Type }) => Type === type);
    expect(kept.map(({ UpdateReplacePolicy }) => UpdateReplacePolicy)).toContain('Retain');
  });

  it('has the layer in the stack of its functions', () => {
    const text = JSON.stringify(
      templateOf(dev, 'dev/data-api').findResources('AWS::Lambda::Function'),
    );
    expect(text).toMatch(/"Layers":\[\{"Ref":"DataApiServerLayer/);
  });

  it('lets REST and GraphQL be called with the secret only that CloudFront sends', () => {
    for (const id of ['dev/data-api', 'dev/graphql']) {
      templateOf(dev, id).hasResourceProperties('AWS::WAFv2::WebACL', {
        DefaultAction: { Block: {} },
        Scope: 'REGIONAL',
      });
      templateOf(dev, id).resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
    }
    const hosting = JSON.stringify(templateOf(dev, 'dev/hosting').toJSON());
    expect(hosting.match(/"x-origin-verify"/g)).toHaveLength(2);
    expect(hosting).toContain('{{resolve:secretsmanager:');
  });

  it('answers nobody without a token of its user pool', () => {
    for (const id of ['dev/data-api', 'dev/graphql']) {
      const methods = Object.values(
        templateOf(dev, id).findResources('AWS::ApiGateway::Method'),
      ) as { Properties: { HttpMethod: string; AuthorizationType: string } }[];
      for (const { Properties } of methods) {
        const expected = Properties.HttpMethod === 'OPTIONS' ? 'NONE' : 'COGNITO_USER_POOLS';
        expect(Properties.AuthorizationType).toBe(expected);
      }
    }
  });

  it('gives alarms on each API, each function, the database, the cache and the edge', () => {
    const alarms = Object.keys(
      templateOf(dev, 'dev/hosting').findResources('AWS::CloudWatch::Alarm'),
    );
    for (const what of ['Rest', 'Graphql', 'pythonbcat', 'Connection', 'Cache', 'Edge']) {
      expect(alarms.filter((id) => id.includes(what))).not.toEqual([]);
    }
  });
});

describe('what outlives its stack', () => {
  const retained = (id: string, of: typeof dev): readonly string[] =>
    [...resources(id, of).values()]
      .filter(({ DeletionPolicy }) => DeletionPolicy === 'Retain')
      .map(({ Type }) => Type)
      .sort();

  it('in dev is nothing', () => {
    for (const stack of ['auth', 'data-api', 'graphql', 'hosting']) {
      expect(retained(`dev/${stack}`, dev)).toEqual([]);
    }
  });

  it('in prod are the users, the secret and the access log', () => {
    expect(retained('prod/auth', prod)).toEqual([
      'AWS::Cognito::UserPool',
      'AWS::SecretsManager::Secret',
    ]);
    expect(retained('prod/hosting', prod)).toContain('AWS::S3::Bucket');
  });
});

describe('who may sign in', () => {
  it('has a client for developers in dev and none in prod', () => {
    const clients = (id: string, of: typeof dev): readonly string[] =>
      Object.keys(templateOf(of, id).findOutputs('*')).filter((key) =>
        /^[A-Za-z]+ClientId$/.test(key),
      );
    expect(clients('dev/auth', dev)).toEqual(['DevelopmentClientId', 'IntegrationTestClientId']);
    expect(clients('prod/auth', prod)).toEqual(['IntegrationTestClientId']);
  });

  it('is in the pool that exists, where one is named', () => {
    const existing = synthesize('dev', { CORI_USER_POOL_ID: 'us-east-1_Abcdefghi' });
    templateOf(existing, 'dev/auth').resourceCountIs('AWS::Cognito::UserPool', 0);
    templateOf(existing, 'dev/auth').hasResourceProperties('AWS::Cognito::UserPoolClient', {
      UserPoolId: 'us-east-1_Abcdefghi',
    });
    expect(JSON.stringify(templateOf(existing, 'dev/data-api').toJSON())).toContain(
      'userpool/us-east-1_Abcdefghi',
    );
  });
});

describe('the environment local', () => {
  const local = synthesize('local');

  it('has the sandbox, and neither account nor pipeline', () => {
    expect([...local.keys()].sort()).toEqual([
      'local/auth',
      'local/data-api',
      'local/graphql',
      'local/hosting',
    ]);
    templateOf(local, 'local/data-api').hasResourceProperties('AWS::Lambda::Function', {
      Handler: 'python_local.handler.handler',
      Environment: { Variables: Match.objectLike({ CORE_PATH: '/local' }) },
    });
    expect(JSON.stringify(templateOf(dev, 'dev/data-api').toJSON())).not.toContain('python_local');
  });
});

describe('overrides', () => {
  it('replace the origin secret, and with it the templates of all that know it', () => {
    const next = synthesize('dev', { CORI_ORIGIN_SECRET_GENERATION: '2' });
    const changed = [...dev.keys()].filter(
      (id) =>
        JSON.stringify(templateOf(next, id).toJSON()) !==
        JSON.stringify(templateOf(dev, id).toJSON()),
    );
    expect(changed.sort()).toEqual(
      // The pipeline hands the variable on.
      ['dev/auth', 'dev/data-api', 'dev/graphql', 'dev/hosting', 'pipeline'],
    );
  });

  it('reach the stacks: another credential, another processor', () => {
    const overridden = synthesize('dev', {
      CORI_DATABASE_CREDENTIAL: 'parameter',
      CORI_DATABASE_PARAMETER_NAME: '/cori/password',
      CORI_ARCHITECTURE: 'host',
    });
    templateOf(overridden, 'dev/data-api').hasResourceProperties('AWS::Lambda::Function', {
      Architectures: [process.arch === 'arm64' ? 'arm64' : 'x86_64'],
      Environment: {
        Variables: Match.objectLike({
          DATABASE_CREDENTIAL: 'parameter',
          DATABASE_PASSWORD_PARAMETER: '/cori/password',
        }),
      },
    });
  });
});

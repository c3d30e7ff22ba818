import { Match, Template } from 'aws-cdk-lib/assertions';
import { Architecture } from 'aws-cdk-lib/aws-lambda';
import {
  exampleCode,
  exampleStack,
  iamDatabase,
  parameterDatabase,
  services,
} from '../../tests/examples.js';
import { Networking } from '../networking/networking.js';
import { PythonDataServer, type PythonDataServerProps } from './python-data-server.js';

const FUNCTION = 'AWS::Lambda::Function';
const POLICY = 'AWS::IAM::Policy';

function synthesized(props: Partial<PythonDataServerProps> = {}) {
  const stack = exampleStack();
  const databaseConfig = props.databaseConfig ?? iamDatabase;
  const server = new PythonDataServer(stack, 'Server', {
    databaseConfig,
    microservicesConfig: services,
    serviceCode: () => exampleCode('service'),
    layerCode: exampleCode('layer'),
    networking: new Networking(stack, 'Networking', { databaseConfig }),
    ...props,
  });
  return { server, template: Template.fromStack(stack) };
}

function hasVariables(template: Template, variables: object): void {
  template.allResourcesProperties(FUNCTION, { Environment: { Variables: variables } });
}

describe('the functions of a database with IAM authentication', () => {
  const { server, template } = synthesized();

  it('are one for each service, in the VPC, on one layer', () => {
    expect([...server.services.keys()]).toEqual(['python-bcat', 'python-roads']);
    template.resourceCountIs(FUNCTION, 2);
    template.resourceCountIs('AWS::Lambda::LayerVersion', 1);
    template.allResourcesProperties(FUNCTION, {
      Layers: [{ Ref: Match.stringLikeRegexp('^ServerLayer') }],
      VpcConfig: { SubnetIds: iamDatabase.subnetIds },
    });
    template.hasResourceProperties(FUNCTION, { Handler: 'python_roads.handler.handler' });
  });

  it('have a layer of their own runtime and processor', () => {
    template.hasResourceProperties('AWS::Lambda::LayerVersion', {
      CompatibleRuntimes: ['python3.13'],
      CompatibleArchitectures: ['arm64'],
    });
  });

  it('are told where the database is and whom to trust, and no password', () => {
    hasVariables(template, {
      DATABASE_HOST: 'database.example.org',
      DATABASE_PORT: '5432',
      DATABASE_NAME: 'cori',
      DATABASE_USER: 'read_only_user',
      DATABASE_CREDENTIAL: 'iam',
      DATABASE_SSLROOTCERT: '/opt/certificates/rds-global-bundle.pem',
      DATABASE_PASSWORD: Match.absent(),
      DATABASE_PASSWORD_PARAMETER: Match.absent(),
      STATEMENT_TIMEOUT_MS: Match.absent(),
      AWS_ENDPOINT_URL_SSM: Match.absent(),
    });
  });

  it('may connect as this one user to this one database', () => {
    template.hasResourceProperties(POLICY, {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: 'Allow',
            Action: 'rds-db:connect',
            Resource: {
              'Fn::Join': [
                '',
                [
                  'arn:',
                  { Ref: 'AWS::Partition' },
                  ':rds-db:us-east-1:111111111111:dbuser:cluster-ABC/read_only_user',
                ],
              ],
            },
          },
        ]),
      },
    });
    expect(JSON.stringify(template.findResources(POLICY))).not.toContain('ssm:');
  });
});

describe('the functions of a database with a password in SSM', () => {
  const { template } = synthesized({ databaseConfig: parameterDatabase });

  it('are told the name of the parameter and where to read it', () => {
    hasVariables(template, {
      DATABASE_CREDENTIAL: 'parameter',
      DATABASE_PASSWORD_PARAMETER: '/cori/api/password',
      DATABASE_PASSWORD: Match.absent(),
      AWS_ENDPOINT_URL_SSM: { 'Fn::Join': ['', ['https://', Match.anyValue()]] },
    });
  });

  it('may read this one parameter', () => {
    template.hasResourceProperties(POLICY, {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: 'Allow',
            Action: 'ssm:GetParameter',
            Resource: {
              'Fn::Join': [
                '',
                [
                  'arn:',
                  { Ref: 'AWS::Partition' },
                  ':ssm:us-east-1:111111111111:parameter/cori/api/password',
                ],
              ],
            },
          },
        ]),
      },
    });
    const policies = JSON.stringify(template.findResources(POLICY));
    expect(policies).not.toContain('rds-db:');
    expect(policies).not.toContain('kms:');
  });

  it('may use the key that encrypts it, through SSM alone', () => {
    const key = 'arn:aws:kms:us-east-1:111111111111:key/1';
    const { template: withKey } = synthesized({
      databaseConfig: { ...parameterDatabase, parameterKeyArn: key },
    });
    withKey.hasResourceProperties(POLICY, {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: 'Allow',
            Action: 'kms:Decrypt',
            Resource: key,
            Condition: { StringEquals: { 'kms:ViaService': 'ssm.us-east-1.amazonaws.com' } },
          },
        ]),
      },
    });
  });
});

describe('the options', () => {
  it('reach every function, and the layer', () => {
    const { template } = synthesized({
      serviceOptions: {
        architecture: Architecture.X86_64,
        memorySize: 256,
        environment: { ONE: 'all' },
      },
    });
    template.allResourcesProperties(FUNCTION, { Architectures: ['x86_64'], MemorySize: 256 });
    template.hasResourceProperties('AWS::Lambda::LayerVersion', {
      CompatibleArchitectures: ['x86_64'],
    });
    hasVariables(template, { ONE: 'all' });
  });

  it('keep the defaults where they are undefined', () => {
    const { template } = synthesized({ serviceOptions: { architecture: undefined } });
    template.allResourcesProperties(FUNCTION, { Architectures: ['arm64'] });
    template.hasResourceProperties('AWS::Lambda::LayerVersion', {
      CompatibleArchitectures: ['arm64'],
    });
  });

  it('give one service variables that have the last word', () => {
    const { template } = synthesized({
      serviceOptions: { environment: { ONE: 'all' } },
      serviceEnvironment: ({ corePath }) => (corePath === '/roads' ? { ONE: 'roads' } : undefined),
    });
    for (const [path, value] of [
      ['/bcat', 'all'],
      ['/roads', 'roads'],
    ]) {
      template.hasResourceProperties(FUNCTION, {
        Environment: { Variables: { CORE_PATH: path, ONE: value } },
      });
    }
  });

  it('tell the functions the port, the time of a statement and the origins', () => {
    const { template } = synthesized({
      databaseConfig: { ...iamDatabase, port: 6000, statementTimeoutMilliseconds: 9000 },
      corsOrigins: ['https://a.example.org', 'https://b.example.org'],
    });
    hasVariables(template, {
      DATABASE_PORT: '6000',
      STATEMENT_TIMEOUT_MS: '9000',
      CORS_ORIGINS: 'https://a.example.org,https://b.example.org',
    });
  });

  it('leave the functions outside of any VPC', () => {
    const { template } = synthesized({ networking: undefined });
    template.allResourcesProperties(FUNCTION, { VpcConfig: Match.absent() });
  });
});

describe('a configuration', () => {
  it.each([
    [
      'IAM without the database',
      { ...iamDatabase, databaseResourceId: undefined },
      'databaseResourceId is needed',
    ],
    ['IAM for any database', { ...iamDatabase, databaseResourceId: '*' }, 'must not hold *'],
    ['IAM for any user', { ...iamDatabase, dbuser: 'read_*' }, 'must not hold *'],
    [
      'a password without its name',
      { ...parameterDatabase, parameterName: undefined },
      'parameterName is needed',
    ],
  ])('of %s is refused', (_, databaseConfig, message) => {
    expect(() => synthesized({ databaseConfig, networking: undefined })).toThrow(message);
  });
});

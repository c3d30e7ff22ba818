import { Authentication, Networking, PythonDataApi, type DatabaseConfig } from '../src/index.js';
import {
  exampleApp,
  exampleCode,
  exampleSecret,
  exampleStack,
  iamDatabase,
  parameterDatabase,
  services,
} from './examples.js';
import { findings } from './findings.js';
import { openSecrets, physicalNames, wildcards, type TemplateJson } from './template-audit.js';

process.env['CDK_VALIDATION'] = 'true';

/** Everything together; synthesizing throws where a template breaks CloudFormation's schemas. */
function deployed(databaseConfig: DatabaseConfig) {
  const app = exampleApp();
  const stack = exampleStack(app);
  const { userPools } = new Authentication(stack, 'Authentication', {
    domainPrefix: 'cori-data-api',
    integrationTestClient: true,
  });
  new PythonDataApi(stack, 'Rest', {
    databaseConfig,
    networking: new Networking(stack, 'Networking', { databaseConfig }),
    userPools,
    originSecret: exampleSecret(stack),
    microservicesConfig: services,
    serviceCode: () => exampleCode('service'),
    layerCode: exampleCode('layer'),
    serviceOptions: { tracing: true },
    gateway: {
      tracing: true,
      cors: { origins: ['https://a.example.org', 'https://b.example.org'] },
    },
  });
  const assembly = app.synth();
  return { stack, assembly, template: assembly.getStackByName('Stack').template as TemplateJson };
}

describe.each([
  ['IAM', iamDatabase],
  ['a password', parameterDatabase],
])('an API whose database asks for %s', (_, databaseConfig) => {
  const { stack, assembly, template } = deployed(databaseConfig);

  it('looks nothing up', () => {
    expect(assembly.manifest.missing).toBeUndefined();
  });

  it('has no open findings of cdk-nag', () => {
    // Who makes the secret decides about its rotation.
    expect(findings(stack)).toEqual(['AwsSolutions-SMG4 Stack/OriginSecret/Resource']);
  });

  it('allows no action by a wildcard, and on any resource only what has none to name', () => {
    expect(wildcards(template)).toEqual([
      'ec2:DescribeNetworkInterfaces',
      'ec2:DescribeSubnets',
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  });

  it('holds no secret: neither in the clear nor in what others may read', () => {
    expect(openSecrets(template)).toEqual([]);
  });

  it('gives no physical names, which would stand in the way of a replacement', () => {
    expect(physicalNames(template)).toEqual([]);
  });

  it('is the same each time, with the same assets', () => {
    expect(deployed(databaseConfig).template).toEqual(template);
  });
});

import { Match } from 'aws-cdk-lib/assertions';
import { synthesize, templateOf } from './synthesize.js';

interface Action {
  readonly Name: string;
  readonly ActionTypeId: { readonly Category: string; readonly Provider: string };
  readonly Configuration?: Readonly<Record<string, unknown>>;
}

interface Stage {
  readonly Name: string;
  readonly Actions: readonly Action[];
}

function stages(name: string, variables = {}): readonly Stage[] {
  const template = templateOf(synthesize(name, variables), 'pipeline');
  const [pipeline] = Object.values(template.findResources('AWS::CodePipeline::Pipeline')) as {
    Properties: { Stages: Stage[] };
  }[];
  return pipeline?.Properties.Stages ?? [];
}

const dev = templateOf(synthesize('dev'), 'pipeline');

describe('the pipeline', () => {
  it('builds, changes itself, publishes, deploys and asks the API, in this order', () => {
    expect(stages('dev').map(({ Name }) => Name)).toEqual([
      'Source',
      'Build',
      'UpdatePipeline',
      'Assets',
      'dev',
    ]);
    const actions = stages('dev').find(({ Name }) => Name === 'dev')?.Actions ?? [];
    const deploys = actions.filter(({ Name }) => Name.endsWith('Deploy')).map(({ Name }) => Name);
    expect(deploys.sort()).toEqual([
      'cori-data-api-dev-auth.Deploy',
      'cori-data-api-dev-data-api.Deploy',
      'cori-data-api-dev-graphql.Deploy',
      'cori-data-api-dev-hosting.Deploy',
    ]);
    expect(actions.at(-1)?.Name).toBe('IntegrationTests');
  });

  it('waits for a person before prod, and before dev does not', () => {
    const approvals = (name: string): number =>
      stages(name)
        .flatMap(({ Actions }) => Actions)
        .filter(({ ActionTypeId }) => ActionTypeId.Category === 'Approval').length;
    expect(approvals('prod')).toBe(1);
    expect(approvals('dev')).toBe(0);
  });

  it('builds with the commands that everybody uses', () => {
    const text = JSON.stringify(dev.findResources('AWS::CodeBuild::Project'));
    for (const command of ['npm ci', 'npm test', 'npx nx run infra:synth --configuration=dev']) {
      expect(text).toContain(command);
    }
    expect(text).toContain('api-integration-tests:integration --configuration=dev');
  });

  it('reads the user of the integration tests from Secrets Manager when it runs', () => {
    dev.hasResourceProperties('AWS::CodeBuild::Project', {
      Environment: {
        EnvironmentVariables: Match.arrayWith([
          {
            Name: 'INTEGRATION_TESTING_PASSWORD',
            Type: 'SECRETS_MANAGER',
            Value: 'cori/data-api/dev/integration-tests:password',
          },
        ]),
      },
    });
  });

  it('takes the source with a token that stands in no template', () => {
    const source = stages('dev')[0]?.Actions[0];
    expect(source?.Configuration).toMatchObject({
      Owner: 'ruralinnovation',
      Repo: 'cori-data-api',
      Branch: 'dev',
      OAuthToken: '{{resolve:secretsmanager:github-token:SecretString:::}}',
    });
  });

  it('takes the source by a connection, where there is one', () => {
    const arn = 'arn:aws:codeconnections:us-east-1:123456789012:connection/a';
    const source = stages('dev', { CORI_GITHUB_CONNECTION_ARN: arn })[0]?.Actions[0];
    expect(source?.ActionTypeId.Provider).toBe('CodeStarSourceConnection');
    expect(source?.Configuration).toMatchObject({ ConnectionArn: arn, BranchName: 'dev' });
  });

  it('synthesizes with the overrides that it was deployed with, else it would undo them', () => {
    const template = templateOf(synthesize('dev', { CORI_VPC_ID: 'vpc-0abc' }), 'pipeline');
    template.hasResourceProperties('AWS::CodeBuild::Project', {
      Environment: {
        EnvironmentVariables: Match.arrayWith([
          { Name: 'CORI_VPC_ID', Type: 'PLAINTEXT', Value: 'vpc-0abc' },
        ]),
      },
    });
  });

  it('keeps its artifacts encrypted, logged and private', () => {
    dev.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: Match.objectLike({ SSEAlgorithm: 'aws:kms' }) },
        ],
      },
      LoggingConfiguration: Match.anyValue(),
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    });
  });
});

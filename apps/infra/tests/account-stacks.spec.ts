import { Match } from 'aws-cdk-lib/assertions';
import { synthesize, templateOf } from './synthesize.js';

const templates = synthesize('dev');

describe('the roles of GitHub', () => {
  const github = templateOf(templates, 'github-oidc');

  it.each(['dev', 'dev-check', 'prod', 'prod-check'])(
    'let jobs of the environment %s of this repository alone take on its role',
    (name) => {
      github.hasResourceProperties('AWS::IAM::Role', {
        AssumeRolePolicyDocument: {
          Statement: [
            Match.objectLike({
              Action: 'sts:AssumeRoleWithWebIdentity',
              Condition: {
                StringEquals: {
                  'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
                  'token.actions.githubusercontent.com:sub': `repo:ruralinnovation/cori-data-api:environment:${name}`,
                },
              },
            }),
          ],
        },
      });
    },
  );

  it('may take on the roles of the bootstrap stack and nothing else, to look the reading one alone', () => {
    const policies = Object.values(github.findResources('AWS::IAM::Policy')) as {
      Properties: {
        PolicyDocument: { Statement: { Sid: string; Action: unknown; Resource: unknown }[] };
      };
    }[];
    const statements = policies.flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    const rolesOf = (sid: string): readonly string[] =>
      statements
        .filter(({ Sid }) => Sid === sid)
        .flatMap(({ Resource }) => [
          ...JSON.stringify(Resource).matchAll(/role\/cdk-hnb659fds-([a-z-]+)-role-\d+-us-east-1/g),
        ])
        .map(([, name = '']) => name);
    const deploying = ['deploy', 'file-publishing', 'lookup'];
    expect(rolesOf('DeployByCdk')).toEqual([...deploying, ...deploying]);
    expect(rolesOf('LookByCdk')).toEqual(['lookup', 'lookup']);
    expect(statements).toHaveLength(4);
    for (const { Action, Resource } of statements) {
      expect(Action).toBe('sts:AssumeRole');
      expect(JSON.stringify(Resource)).not.toContain('*');
    }
  });

  it('are the same whatever environment they are deployed with', () => {
    expect(templateOf(synthesize('prod'), 'github-oidc').toJSON()).toEqual(github.toJSON());
  });
});

describe("API Gateway's log role", () => {
  it('stays when its stack goes, since all APIs of the account log with it', () => {
    const account = templateOf(templates, 'apigw-account');
    account.hasResource('AWS::ApiGateway::Account', { DeletionPolicy: 'Retain' });
    account.hasResource('AWS::IAM::Role', { DeletionPolicy: 'Retain' });
  });

  it('is made by no other stack', () => {
    for (const [id, template] of templates) {
      template.resourceCountIs('AWS::ApiGateway::Account', id === 'apigw-account' ? 1 : 0);
    }
  });
});

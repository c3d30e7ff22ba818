import { Match, Template } from 'aws-cdk-lib/assertions';
import { exampleStack, iamDatabase, parameterDatabase } from '../../tests/examples.js';
import type { DatabaseConfig } from '../database-config.js';
import { Networking } from './networking.js';

const GROUP = 'AWS::EC2::SecurityGroup';
const INGRESS = 'AWS::EC2::SecurityGroupIngress';
const ENDPOINT = 'AWS::EC2::VPCEndpoint';
const DATABASE_GROUP = iamDatabase.databaseSecurityGroupId;

function synthesized(databaseConfig: DatabaseConfig) {
  const stack = exampleStack();
  const networking = new Networking(stack, 'Networking', { databaseConfig });
  return { networking, stack, template: Template.fromStack(stack) };
}

/** The rule on a group's side that lets the functions in. */
function letsFunctionsIn(groupId: unknown, port: number): object {
  return {
    GroupId: groupId,
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
    SourceSecurityGroupId: {
      'Fn::GetAtt': [Match.stringLikeRegexp('^NetworkingSecurityGroup'), 'GroupId'],
    },
  };
}

describe('the network of functions that sign IAM tokens', () => {
  const { networking, template } = synthesized(iamDatabase);

  it('lets them out to the database on its port, and to nothing else', () => {
    template.resourceCountIs(GROUP, 1);
    template.hasResourceProperties(GROUP, {
      VpcId: iamDatabase.vpcId,
      SecurityGroupIngress: Match.absent(),
      SecurityGroupEgress: [
        {
          IpProtocol: 'tcp',
          FromPort: 5432,
          ToPort: 5432,
          DestinationSecurityGroupId: DATABASE_GROUP,
          Description: 'PostgreSQL',
        },
      ],
    });
    template.resourceCountIs('AWS::EC2::SecurityGroupEgress', 0);
  });

  it('lets them in at the database', () => {
    template.resourceCountIs(INGRESS, 1);
    template.hasResourceProperties(INGRESS, letsFunctionsIn(DATABASE_GROUP, 5432));
  });

  it('needs no endpoint', () => {
    template.resourceCountIs(ENDPOINT, 0);
    expect(networking.ssmEndpointUrl).toBeUndefined();
  });

  it('is what the configuration says', () => {
    expect(networking.subnets.map(({ subnetId }) => subnetId)).toEqual(iamDatabase.subnetIds);
    expect(networking.vpc.vpcId).toBe(iamDatabase.vpcId);
    expect(networking.securityGroups).toEqual([networking.securityGroup]);
  });
});

it('follows the port of the database', () => {
  const { template } = synthesized({ ...iamDatabase, port: 6000 });
  template.hasResourceProperties(GROUP, {
    SecurityGroupEgress: [Match.objectLike({ FromPort: 6000, ToPort: 6000 })],
  });
  template.hasResourceProperties(INGRESS, letsFunctionsIn(DATABASE_GROUP, 6000));
});

describe('the network of functions that read a password', () => {
  const { networking, stack, template } = synthesized(parameterDatabase);
  const endpointGroup = {
    'Fn::GetAtt': [Match.stringLikeRegexp('SsmEndpointSecurityGroup'), 'GroupId'],
  };

  it('lets them out to the SSM endpoint by HTTPS besides, and to nothing else', () => {
    template.hasResourceProperties(GROUP, {
      SecurityGroupEgress: [
        Match.objectLike({ FromPort: 5432, DestinationSecurityGroupId: DATABASE_GROUP }),
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          DestinationSecurityGroupId: endpointGroup,
          Description: 'SSM endpoint',
        },
      ],
    });
    template.resourceCountIs('AWS::EC2::SecurityGroupEgress', 0);
  });

  it('lets nobody else in at the endpoint', () => {
    template.resourceCountIs(INGRESS, 2);
    template.hasResourceProperties(INGRESS, letsFunctionsIn(endpointGroup, 443));
    template.allResourcesProperties(GROUP, { SecurityGroupIngress: Match.absent() });
  });

  it('has an endpoint that gives out this one parameter', () => {
    template.hasResourceProperties(ENDPOINT, {
      ServiceName: 'com.amazonaws.us-east-1.ssm',
      VpcEndpointType: 'Interface',
      SubnetIds: parameterDatabase.subnetIds,
      PolicyDocument: {
        Statement: [
          Match.objectLike({
            Effect: 'Allow',
            Action: 'ssm:GetParameter',
            Resource: {
              'Fn::Join': [
                '',
                Match.arrayWith([Match.stringLikeRegexp('parameter/cori/api/password$')]),
              ],
            },
          }),
        ],
      },
    });
  });

  it('leaves the SSM of everything else in the VPC alone', () => {
    template.hasResourceProperties(ENDPOINT, { PrivateDnsEnabled: false });
    expect(stack.resolve(networking.ssmEndpointUrl)).toEqual({
      'Fn::Join': ['', ['https://', expect.anything()]],
    });
  });
});

it('takes an SSM endpoint that the VPC has already', () => {
  const group = 'sg-0fedcba9876543210';
  const { networking, template } = synthesized({
    ...parameterDatabase,
    ssmEndpointSecurityGroupId: group,
  });
  template.resourceCountIs(ENDPOINT, 0);
  template.hasResourceProperties(GROUP, {
    SecurityGroupEgress: [
      Match.objectLike({ FromPort: 5432, DestinationSecurityGroupId: DATABASE_GROUP }),
      Match.objectLike({ FromPort: 443, ToPort: 443, DestinationSecurityGroupId: group }),
    ],
  });
  template.hasResourceProperties(INGRESS, letsFunctionsIn(group, 443));
  expect(networking.ssmEndpointUrl).toBeUndefined();
});

it.each([
  ['no subnet', []],
  ['another number in each zone', ['subnet-0123456789abcdef0']],
])('refuses %s', (_, subnetIds) => {
  expect(() => synthesized({ ...iamDatabase, subnetIds })).toThrow(
    `the same number of subnets for each of the 2 availability zones, but has ${subnetIds.length}`,
  );
});

import { Stack, Token, Validations } from 'aws-cdk-lib';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

const ANY_RESOURCE = 'AwsSolutions-IAM5[Resource::*]';

/** What a function needs to be allowed for its own running. */
export interface FunctionRoleOptions {
  /** The log group that it writes to. */
  readonly logGroup: ILogGroup;
  /** Whether it is in a VPC. */
  readonly inVpc: boolean;
  /** Whether X-Ray traces it. */
  readonly tracing: boolean;
}

/**
 * A function's role, without AWS's managed policies: those let it write to every log group of the
 * account. What cannot be narrowed to a resource stands in a policy of its own, with its reason.
 */
export function functionRole(
  scope: Construct,
  id: string,
  { logGroup, inVpc, tracing }: FunctionRoleOptions,
): Role {
  const role = new Role(scope, id, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  if (inVpc) allowNetworkInterfaces(role);
  if (tracing) allowTracing(role);
  return role;
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions */
function allowNetworkInterfaces(role: Role): void {
  const { partition, region, account } = Stack.of(role);
  const policy = new Policy(role, 'NetworkInterfaces', {
    roles: [role],
    statements: [
      new PolicyStatement({
        actions: [
          'ec2:AssignPrivateIpAddresses',
          'ec2:CreateNetworkInterface',
          'ec2:DeleteNetworkInterface',
          'ec2:UnassignPrivateIpAddresses',
        ],
        resources: [`arn:${partition}:ec2:${region}:${account}:*/*`],
      }),
      new PolicyStatement({
        actions: ['ec2:DescribeNetworkInterfaces', 'ec2:DescribeSubnets'],
        resources: ['*'],
      }),
    ],
  });
  const anyOfEc2 = [
    `arn:${shown(partition, 'Partition')}:ec2`,
    shown(region, 'Region'),
    shown(account, 'AccountId'),
    '*/*',
  ].join(':');
  Validations.of(policy).acknowledge(
    {
      id: `AwsSolutions-IAM5[Resource::${anyOfEc2}]`,
      reason:
        "Lambda makes the function's network interfaces under its role and asks for leave to " +
        'delete any; they do not exist when the policy is written.',
    },
    { id: ANY_RESOURCE, reason: "EC2's Describe actions have no resources to name." },
  );
}

function allowTracing(role: Role): void {
  const policy = new Policy(role, 'Tracing', {
    roles: [role],
    statements: [
      new PolicyStatement({
        actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
        resources: ['*'],
      }),
    ],
  });
  Validations.of(policy).acknowledge({
    id: ANY_RESOURCE,
    reason: "X-Ray's Put actions have no resources to name.",
  });
}

/** A part of an ARN as cdk-nag names it in its findings. */
function shown(part: string, pseudoParameter: string): string {
  return Token.isUnresolved(part) ? `<AWS::${pseudoParameter}>` : part;
}

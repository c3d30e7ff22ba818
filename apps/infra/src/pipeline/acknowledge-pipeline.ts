import { Validations, type CfnElement, type Stack } from 'aws-cdk-lib';
import { Project } from 'aws-cdk-lib/aws-codebuild';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Role } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';

const ARTIFACTS =
  'CDK grants a step what it does with the artifacts by these groups of verbs; ' +
  'they are for this one bucket and its key.';
const PROJECT =
  'CodeBuild names its log streams and report groups after the project, with endings of its own.';
const ASSETS =
  'One role publishes all files, by projects that CDK adds and removes; CodeBuild names their ' +
  'log streams and report groups.';
const SELF_MUTATION =
  "The roles that CDK may take on are bound by the tag of the bootstrap stack's roles; " +
  'stacks and the bucket of files can only be listed as a whole.';

const ARTIFACT_FINDINGS = [
  'Action::s3:Abort*',
  'Action::s3:DeleteObject*',
  'Action::s3:GetBucket*',
  'Action::s3:GetObject*',
  'Action::s3:List*',
  'Action::kms:GenerateDataKey*',
  'Action::kms:ReEncrypt*',
];

/**
 * Says, role by role, why what CDK Pipelines makes is as it is. Its constructs take no narrower
 * permissions; everything else that the rules of AwsSolutions find in the pipeline is an error.
 */
export function acknowledgePipeline(stack: Stack, artifacts: Bucket): void {
  const bucket = stack.getLogicalId(artifacts.node.defaultChild as CfnElement);
  const here = `${stack.region}:${stack.account}`;
  for (const role of stack.node.findAll().filter((each) => each instanceof Role)) {
    acknowledge(role, ARTIFACTS, [...ARTIFACT_FINDINGS, `Resource::<${bucket}.Arn>/*`]);
    const project = role.node.scope;
    if (project instanceof Project) {
      const name = stack.getLogicalId(project.node.defaultChild as CfnElement);
      acknowledge(role, PROJECT, [
        `Resource::arn:aws:logs:${here}:log-group:/aws/codebuild/<${name}>:*`,
        `Resource::arn:aws:codebuild:${here}:report-group/<${name}>-*`,
      ]);
    }
    if (role.node.path.endsWith('/Assets/FileRole')) {
      acknowledge(role, ASSETS, [
        'Resource::*',
        `Resource::arn:aws:logs:${here}:log-group:/aws/codebuild/*`,
        `Resource::arn:aws:codebuild:${here}:report-group/*`,
      ]);
    }
    if (role.node.path.endsWith('/SelfMutation/Role')) {
      acknowledge(role, SELF_MUTATION, [
        'Resource::*',
        `Resource::arn:*:iam::${stack.account}:role/*`,
      ]);
    }
  }
}

function acknowledge(role: IConstruct, reason: string, findings: readonly string[]): void {
  Validations.of(role).acknowledge(
    ...findings.map((finding) => ({ id: `AwsSolutions::AwsSolutions-IAM5[${finding}]`, reason })),
  );
}

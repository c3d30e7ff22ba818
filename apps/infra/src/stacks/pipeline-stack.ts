import { Stack, type StackProps } from 'aws-cdk-lib';
import {
  BuildSpec,
  LinuxBuildImage,
  type BuildEnvironmentVariable,
  BuildEnvironmentVariableType,
} from 'aws-cdk-lib/aws-codebuild';
import { Pipeline, PipelineType } from 'aws-cdk-lib/aws-codepipeline';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import {
  CodeBuildStep,
  CodePipeline,
  ManualApprovalStep,
  ShellStep,
  type IFileSetProducer,
} from 'aws-cdk-lib/pipelines';
import type { Construct } from 'constructs';
import type { PipelineConfig } from '@cori/config';
import type { ApiStage } from '../api-stage.js';
import { acknowledgePipeline } from '../pipeline/acknowledge-pipeline.js';
import { ArtifactBucket } from '../pipeline/artifact-bucket.js';
import { githubSource } from '../pipeline/github-source.js';

/** What a pipeline follows and deploys. */
export interface PipelineStackProps extends StackProps {
  /** The repository, the branch and how both are reached. */
  readonly source: PipelineConfig;
  /** The environment that is deployed. */
  readonly api: ApiStage;
  /** Values of the environment that variables override, which the pipeline's synth needs too. */
  readonly overrides: Readonly<Record<string, string>>;
}

/**
 * Follows a branch: tests and synthesizes it with the commands that everybody uses, changes itself
 * where the branch does, deploys the environment and asks the deployed API.
 */
export class PipelineStack extends Stack {
  constructor(scope: Construct, id: string, props: PipelineStackProps) {
    const { source, api, overrides, ...stackProps } = props;
    super(scope, id, {
      description: `CORI Data API: deploys ${source.branch} to ${api.stageName}`,
      ...stackProps,
    });
    const artifactBucket = new ArtifactBucket(this, 'Artifacts').bucket;
    const pipeline = new Pipeline(this, 'Pipeline', {
      artifactBucket,
      pipelineType: PipelineType.V2,
      restartExecutionOnUpdate: true,
    });
    const input = githubSource(source);
    const stages = new CodePipeline(this, 'Stages', {
      codePipeline: pipeline,
      synth: new ShellStep('Synth', {
        input,
        env: { ...overrides, CI: 'true', NX_DAEMON: 'false' },
        commands: ['npm ci', 'npm test', `npx nx run infra:synth --configuration=${api.stageName}`],
        primaryOutputDirectory: `apps/infra/cdk.out/${api.stageName}`,
      }),
      selfMutation: true,
      codeBuildDefaults: {
        buildEnvironment: { buildImage: LinuxBuildImage.STANDARD_7_0 },
        partialBuildSpec: BuildSpec.fromObject({
          phases: { install: { 'runtime-versions': { nodejs: 22, python: '3.13' } } },
        }),
      },
    });
    stages.addStage(api, {
      pre: source.approval ? [new ManualApprovalStep(`Deploy-${api.stageName}`)] : [],
      post: [this.integrationTests(input, source, api)],
    });
    stages.buildPipeline();
    acknowledgePipeline(this, artifactBucket);
  }

  private integrationTests(
    input: IFileSetProducer,
    { integrationSecretName }: PipelineConfig,
    { stageName, hosting, auth }: ApiStage,
  ): CodeBuildStep {
    const secret = Secret.fromSecretNameV2(this, 'IntegrationUser', integrationSecretName);
    const field = (name: string): BuildEnvironmentVariable => ({
      type: BuildEnvironmentVariableType.SECRETS_MANAGER,
      value: `${integrationSecretName}:${name}`,
    });
    return new CodeBuildStep('IntegrationTests', {
      input,
      commands: [
        'npm ci',
        `npx nx run api-integration-tests:integration --configuration=${stageName}`,
      ],
      env: { CI: 'true', NX_DAEMON: 'false' },
      envFromCfnOutputs: {
        INTEGRATION_TESTING_URL: hosting.apiUrl,
        ...(auth.integrationTestClientId && {
          INTEGRATION_TESTING_CLIENT_ID: auth.integrationTestClientId,
        }),
      },
      buildEnvironment: {
        environmentVariables: {
          INTEGRATION_TESTING_USERNAME: field('username'),
          INTEGRATION_TESTING_PASSWORD: field('password'),
        },
      },
      rolePolicyStatements: [
        new PolicyStatement({
          actions: ['secretsmanager:GetSecretValue'],
          // Secrets Manager ends the ARN of a secret with six characters of its own.
          resources: [`${secret.secretArn}-??????`],
        }),
      ],
    });
  }
}

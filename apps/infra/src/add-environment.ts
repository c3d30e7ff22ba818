import { ENVIRONMENT_NAMES, type EnvironmentConfig } from '@cori/config';
import type { App } from 'aws-cdk-lib';
import { ApiStage } from './api-stage.js';
import type { Artifacts } from './artifacts.js';
import { ApigwAccountStack } from './stacks/apigw-account-stack.js';
import { stackName } from './api-stack-props.js';
import { GithubOidcStack } from './stacks/github-oidc-stack.js';
import { PipelineStack } from './stacks/pipeline-stack.js';

/** The environments that GitHub can deploy. */
const DEPLOYED = ENVIRONMENT_NAMES.filter((name) => name !== 'local');

/** What is made of an environment. */
export interface EnvironmentProps {
  readonly config: EnvironmentConfig;
  readonly artifacts: Artifacts;
  /** The variables that override values of it. */
  readonly overrides: Readonly<Record<string, string>>;
}

/**
 * Adds the stacks of an environment, `<environment>/<stack>`, and those of its account, which are
 * the same whatever environment they are deployed with.
 */
export function addEnvironment(app: App, { config, artifacts, overrides }: EnvironmentProps): void {
  const { client, project, stage, env, pipeline } = config;
  const accountStack = (name: string): string => `${client}-${project}-${name}`;
  const api = new ApiStage(app, stage, { ...config, artifacts });
  if (!pipeline) return;
  new ApigwAccountStack(app, 'apigw-account', { env, stackName: accountStack('apigw-account') });
  new GithubOidcStack(app, 'github-oidc', {
    env,
    stackName: accountStack('github-oidc'),
    repo: pipeline.repo,
    environments: DEPLOYED,
  });
  new PipelineStack(app, 'pipeline', {
    env,
    stackName: stackName(config, 'pipeline'),
    source: pipeline,
    api,
    overrides,
  });
}

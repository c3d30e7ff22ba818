import { SecretValue } from 'aws-cdk-lib';
import { GitHubTrigger } from 'aws-cdk-lib/aws-codepipeline-actions';
import { CodePipelineSource } from 'aws-cdk-lib/pipelines';
import type { PipelineConfig } from '@cori/config';

const TRIGGERS = {
  WEBHOOK: GitHubTrigger.WEBHOOK,
  POLL: GitHubTrigger.POLL,
  NONE: GitHubTrigger.NONE,
} as const;

/**
 * The branch of a GitHub repository: by a connection, which is no person's and holds no token, or by
 * a personal access token in Secrets Manager.
 */
export function githubSource(source: PipelineConfig): CodePipelineSource {
  const { repo, branch, connectionArn, tokenSecretName, trigger = 'WEBHOOK' } = source;
  if (connectionArn !== undefined) {
    return CodePipelineSource.connection(repo, branch, {
      connectionArn,
      triggerOnPush: trigger !== 'NONE',
    });
  }
  if (tokenSecretName === undefined) {
    throw new Error('pipeline.connectionArn or pipeline.tokenSecretName must be set');
  }
  return CodePipelineSource.gitHub(repo, branch, {
    authentication: SecretValue.secretsManager(tokenSecretName),
    trigger: TRIGGERS[trigger],
  });
}

/** Where commits come from and how they are let through. */
export interface PipelineConfig {
  /** Owner and name of the GitHub repository. */
  readonly repo: string;
  /** The branch that the environment follows. */
  readonly branch: string;
  /** A CodeConnections connection to GitHub; absent: the token in `tokenSecretName`. */
  readonly connectionArn?: string;
  /** The secret with a personal access token, where there is no connection. */
  readonly tokenSecretName?: string;
  /** How commits are noticed where a token is used. */
  readonly trigger?: 'WEBHOOK' | 'POLL' | 'NONE';
  /** Whether a person must agree before the environment is deployed. */
  readonly approval: boolean;
  /** The secret with `username` and `password` of the integration tests' user. */
  readonly integrationSecretName: string;
}

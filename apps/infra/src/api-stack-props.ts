import type { EnvironmentConfig } from '@cori/config';
import type { Artifacts } from './artifacts.js';

/** What one environment is made of: its configuration and what is deployed to it. */
export interface ApiStackProps extends EnvironmentConfig {
  readonly artifacts: Artifacts;
}

/** The name of a stack, e.g. `cori-data-api-dev-auth`. */
export function stackName(
  { client, project, stage }: Pick<EnvironmentConfig, 'client' | 'project' | 'stage'>,
  stack: string,
): string {
  return `${client}-${project}-${stage}-${stack}`;
}

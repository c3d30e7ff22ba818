import { ConfigError } from './config-error.js';
import {
  ENVIRONMENT_NAMES,
  type EnvironmentConfig,
  type EnvironmentName,
} from './environment-config.js';
import { environments } from './environments.js';
import { applyOverrides, type Variables } from './override.js';
import { validateEnvironment } from './validate-environment.js';

/** Whether there is an environment of this name. */
export function isEnvironmentName(name: string): name is EnvironmentName {
  return (ENVIRONMENT_NAMES as readonly string[]).includes(name);
}

/**
 * The environment of a name, with what variables override, checked.
 *
 * @param variables - usually `process.env`
 * @throws ConfigError where there is none of this name, or it cannot be used
 */
export function environment(name: string, variables: Variables): EnvironmentConfig {
  if (!isEnvironmentName(name)) {
    throw new ConfigError(
      `There is no environment "${name}": choose ${ENVIRONMENT_NAMES.join(', ')}`,
    );
  }
  const config = applyOverrides(environments[name], variables);
  validateEnvironment(config);
  return config;
}

/**
 * The name of the environment that follows a branch.
 *
 * @throws ConfigError where none does
 */
export function environmentForBranch(branch: string): EnvironmentName {
  const found = ENVIRONMENT_NAMES.find((name) => environments[name].pipeline?.branch === branch);
  if (found) return found;
  const followed = ENVIRONMENT_NAMES.flatMap((name) => {
    const { pipeline } = environments[name];
    return pipeline ? [`${pipeline.branch} → ${name}`] : [];
  });
  throw new ConfigError(
    `No environment follows the branch "${branch}" (${followed.join(', ')}): ` +
      'set pipeline.branch of one under config/src/environments',
  );
}

import type { EnvironmentConfig, EnvironmentName } from './environment-config.js';
import { dev } from './environments/dev.js';
import { local } from './environments/local.js';
import { prod } from './environments/prod.js';

/** The environments as they are written down; `nx generate environment` adds one. */
export const environments: Readonly<Record<EnvironmentName, EnvironmentConfig>> = {
  dev,
  prod,
  local,
};

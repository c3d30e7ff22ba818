export type { CacheConfig } from './cache-config.js';
export { ConfigError } from './config-error.js';
export type { DatabaseConfig } from './database-config.js';
export {
  ENVIRONMENT_NAMES,
  type EnvironmentConfig,
  type EnvironmentName,
  type HostingConfig,
} from './environment-config.js';
export { environment, environmentForBranch, isEnvironmentName } from './environment.js';
export { environments } from './environments.js';
export { overrides, overridesIn, type Override, type Variables } from './override.js';
export type { PipelineConfig } from './pipeline-config.js';
export { PLACEHOLDER, isPlaceholder } from './placeholder.js';
export { placeholdersIn, type PlaceholderFound } from './placeholders-in.js';
export { services, type ServiceConfig } from './services.js';
export type {
  AppSyncConfig,
  AppSyncUserPoolConfig,
  ExistingCognitoConfig,
  NewUserPoolConfig,
} from './user-pool-config.js';

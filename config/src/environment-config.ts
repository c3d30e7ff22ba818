import type { CacheConfig } from './cache-config.js';
import type { DatabaseConfig } from './database-config.js';
import type { ServiceConfig } from './services.js';
import type {
  AppSyncConfig,
  ExistingCognitoConfig,
  NewUserPoolConfig,
} from './user-pool-config.js';
import type { PipelineConfig } from './pipeline-config.js';

/** The environments that there are. */
export const ENVIRONMENT_NAMES = ['dev', 'prod', 'local'] as const;

/** The name of an environment. */
export type EnvironmentName = (typeof ENVIRONMENT_NAMES)[number];

/** Log levels from the most to the least. */
export const LOGGING_LEVELS = ['DEBUG', 'INFO', 'WARN', 'ERROR'] as const;

/** What the functions run on; `host` is the machine that synthesizes, for engines that run here. */
export const ARCHITECTURES = ['arm64', 'x86_64', 'host'] as const;

/** Where the API is found from outside. */
export interface HostingConfig {
  /** A domain of one's own, e.g. `api.example.org`; absent: CloudFront's. */
  readonly domainName?: string;
  /** The ACM certificate of that domain, in us-east-1. */
  readonly certificateArn?: string;
  /** A web ACL of scope CLOUDFRONT that exists; absent: the construct makes its own. */
  readonly webAclArn?: string;
}

/** Everything that differs between environments: the props of the stacks of one environment. */
export interface EnvironmentConfig {
  readonly env: { readonly account: string; readonly region: string };
  /** With `project` and `stage` the beginning of the stacks' names. */
  readonly client: string;
  readonly project: string;
  readonly stage: EnvironmentName;
  readonly loggingLevel: (typeof LOGGING_LEVELS)[number];
  /** Whether the user pool, the secret and the access logs outlive their stacks. */
  readonly retain: boolean;
  readonly architecture: (typeof ARCHITECTURES)[number];
  readonly databaseConfig: DatabaseConfig;
  readonly cacheEnabled: boolean;
  /** How Redis is reached; must be there where the cache is enabled. */
  readonly cacheConfig?: CacheConfig;
  /** A user pool that exists; absent: the `auth` stack makes one, by `userPool`. */
  readonly existingCognito?: ExistingCognitoConfig;
  readonly userPool?: NewUserPoolConfig;
  readonly appSyncConfig?: AppSyncConfig;
  readonly microservicesConfig: readonly ServiceConfig[];
  /**
   * Counts up to replace the secret by which the APIs know CloudFront: a new one is made, and all
   * that knows the old one is deployed anew.
   *
   * @default 1
   */
  readonly originSecretGeneration?: number;
  /** The web origins that may call from a browser; `*` for all. */
  readonly corsOrigins: readonly string[];
  readonly hosting: HostingConfig;
  /** Who is written to when an alarm rings; absent: nobody. */
  readonly alarmEmail?: string;
  /** How commits reach the environment; absent: only by hand. */
  readonly pipeline?: PipelineConfig;
}

import type { EnvironmentConfig } from './environment-config.js';
import { overrides } from './override.js';
import { isPlaceholder } from './placeholder.js';

/** A value of an environment that has to be set before anything is deployed. */
export interface PlaceholderFound {
  /** Where the value is, with dots. */
  readonly path: string;
  /** The variable that sets it too. */
  readonly variable: string | undefined;
}

/** Lists the values of an environment that are still placeholders and that something needs. */
export function placeholdersIn(config: EnvironmentConfig): readonly PlaceholderFound[] {
  const { cacheEnabled, cacheConfig, databaseConfig, ...rest } = config;
  const { databaseResourceId: _, ...database } = databaseConfig;
  const needed = {
    ...rest,
    databaseConfig: database.credential === 'parameter' ? database : databaseConfig,
    ...(cacheEnabled && { cacheConfig }),
  };
  return [...new Set(paths(needed, []))].map((path) => ({
    path,
    variable: overrides.find((entry) => entry.path === path)?.variable,
  }));
}

function paths(value: unknown, path: readonly string[]): readonly string[] {
  if (typeof value === 'string') return isPlaceholder(value) ? [path.join('.')] : [];
  if (Array.isArray(value)) return value.flatMap((element) => paths(element, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => paths(child, [...path, key]));
}

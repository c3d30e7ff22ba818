import {
  ConfigError,
  environment,
  placeholdersIn,
  type EnvironmentConfig,
  type Variables,
} from '@cori/config';

/**
 * The environment of a name, if it may meet AWS.
 *
 * @param matters - whether the value at a path is needed; by default every one is
 * @throws ConfigError for `local`, and where placeholders are left: with what to set and where
 */
export function deployable(
  name: string,
  variables: Variables,
  matters: (path: string) => boolean = () => true,
): EnvironmentConfig {
  const config = environment(name, variables);
  if (name === 'local') {
    throw new ConfigError('The environment local is what `npm start` runs; it is never deployed.');
  }
  const found = placeholdersIn(config).filter(({ path }) => matters(path));
  if (found.length === 0) return config;
  const width = Math.max(...found.map(({ path }) => path.length));
  throw new ConfigError(
    [
      `The environment ${name} still has placeholders. Set these values in ` +
        `config/src/environments/${name}.ts, or the variables in the environment:`,
      ...found.map(({ path, variable }) => `  ${path.padEnd(width)}  ${variable ?? ''}`.trimEnd()),
    ].join('\n'),
  );
}

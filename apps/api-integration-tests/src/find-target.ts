import { environment, type EnvironmentConfig } from '@cori/config';
import { runningLocalStack } from './running-local-stack.js';
import { stackOutput } from './stack-output.js';
import { targetFrom, VARIABLES, type Target, type Variables } from './target.js';

/** What an environment is found by. */
export interface FindOptions {
  /** The environment's name, e.g. `dev`. */
  readonly name: string;
  readonly variables: Variables;
  /** The workspace's folder. */
  readonly workspace: string;
}

/**
 * Finds what to test: what the variables do not say comes from the outputs of the environment's
 * stacks, and for `local` from the stack that runs on this machine.
 *
 * @throws Error that says what is missing, and how to give it
 */
export async function findTarget({ name, variables, workspace }: FindOptions): Promise<Target> {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value));
  const has = (...names: (keyof Target)[]): boolean =>
    names.every((each) => given[VARIABLES[each]] !== undefined);
  const config = environment(name, variables);
  const region = { [VARIABLES.region]: config.env.region };
  if (name === 'local') {
    const complete = has('url', 'clientId', 'username', 'password');
    const found = complete ? {} : runningLocalStack(workspace);
    return targetFrom({ ...region, ...found, ...given }, name);
  }
  // The user comes first: without one no stack needs to be asked.
  targetFrom({ ...region, ...placeholders(), ...given }, name);
  const found = has('url', 'clientId') ? {} : await outputsOf(config);
  return targetFrom({ ...region, ...found, ...given }, name);
}

function placeholders(): Variables {
  return { [VARIABLES.url]: 'later', [VARIABLES.clientId]: 'later' };
}

async function outputsOf(config: EnvironmentConfig): Promise<Variables> {
  const { client, project, stage, env } = config;
  const stack = (suffix: string): string => `${client}-${project}-${stage}-${suffix}`;
  return {
    [VARIABLES.url]: await stackOutput(env.region, stack('hosting'), 'ApiUrl'),
    [VARIABLES.clientId]: await stackOutput(env.region, stack('auth'), 'IntegrationTestClientId'),
  };
}

import type { Assembly } from './assembly.js';
import { readCloudAssembly } from './cloud-assembly.js';
import { readApis } from './read-apis.js';
import { readBehaviours } from './read-behaviours.js';
import { readFunctions } from './read-functions.js';
import { readUserPools } from './read-user-pools.js';
import { refuseUnknownTypes } from './resource-types.js';
import type { Stack } from './template.js';
import { Values } from './values.js';

/**
 * Reads what CDK has synthesized for an environment.
 *
 * @param folder - the cloud assembly; its assets are the built folders themselves (`--no-staging`)
 * @param isReplaced - whether an environment variable of functions gets its value on this machine
 * @throws StackError where nothing is synthesized, or something in it is not understood
 */
export function readAssembly(folder: string, isReplaced: (variable: string) => boolean): Assembly {
  return assemblyOf(readCloudAssembly(folder), isReplaced);
}

/** What stacks say of everything that the local stack serves. */
export function assemblyOf(
  stacks: readonly Stack[],
  isReplaced: (variable: string) => boolean,
): Assembly {
  refuseUnknownTypes(stacks);
  const values = new Values(stacks);
  const apis = readApis(stacks, values);
  return {
    functions: readFunctions(stacks, values, isReplaced),
    apis,
    behaviours: readBehaviours(stacks, values, apis),
    userPools: readUserPools(stacks, values),
  };
}

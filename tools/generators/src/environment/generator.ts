import { formatFiles, logger, type GeneratorCallback, type Tree } from '@nx/devkit';
import { GeneratorError } from '../generator-error.js';
import {
  environmentFile,
  environmentNames,
  environmentSource,
  registerEnvironment,
} from './environment-config.js';
import type { EnvironmentGeneratorOptions } from './schema.js';
import { addTargetConfigurations } from './target-configurations.js';
import { addToWorkflows } from './workflows.js';

// It is a TypeScript identifier, a stage in stack names, and part of a Cognito domain.
const NAME = /^[a-z][a-z0-9]{1,15}$/;
const TAKEN = ['account', 'default', 'main', 'test'];
const BRANCH = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/;

/**
 * Adds an environment like one that there is: its configuration with its own stage, branch and
 * names, and a configuration of its name in every target that knows environments.
 *
 * A second run changes nothing, and a configuration that is there stays as it is.
 *
 * @throws GeneratorError for a name or branch that cannot be used, with what can
 */
export async function environmentGenerator(
  tree: Tree,
  { name, from = 'dev', branch = name }: EnvironmentGeneratorOptions,
): Promise<GeneratorCallback> {
  if (!NAME.test(name) || TAKEN.includes(name)) {
    throw new GeneratorError(
      `name "${name}" cannot be an environment's: 2 to 16 lower-case letters and digits, a letter ` +
        `first, and none of ${TAKEN.join(', ')}`,
    );
  }
  if (!BRANCH.test(branch)) {
    throw new GeneratorError(
      `branch "${branch}" is no branch's name: letters, digits, ".", "_", "/" and "-"`,
    );
  }
  const path = environmentFile(name);
  if (!environmentNames(tree).includes(name)) registerEnvironment(tree, name);
  if (!tree.exists(path)) {
    const source = tree.read(environmentFile(from), 'utf8') ?? '';
    const taken = branchTaken(tree, branch);
    if (taken) {
      throw new GeneratorError(
        `branch "${branch}" is deployed to ${taken} already: choose another`,
      );
    }
    tree.write(path, environmentSource(source, { name, from, branch }));
  }
  addTargetConfigurations(tree, name, from);
  addToWorkflows(tree, { name, branch: branchOf(tree, name) ?? branch });
  await formatFiles(tree);
  return () => {
    logger.info(
      `Next: fill in what ${path} has placeholders for, or set it by variables (docs/deploy.md), ` +
        `then “npx nx run infra:diff --configuration=${name}”.`,
    );
  };
}

/** The branch that the configuration of an environment names. */
function branchOf(tree: Tree, name: string): string | undefined {
  return /branch: '([^']+)'/.exec(tree.read(environmentFile(name), 'utf8') ?? '')?.[1];
}

function branchTaken(tree: Tree, branch: string): string | undefined {
  return environmentNames(tree).find((name) => branchOf(tree, name) === branch);
}

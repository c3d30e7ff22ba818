import type { Tree } from '@nx/devkit';
import { GeneratorError } from '../generator-error.js';

const NAMES = 'config/src/environment-config.ts';
const TABLE = 'config/src/environments.ts';

/** Where an environment is written down. */
export function environmentFile(name: string): string {
  return `config/src/environments/${name}.ts`;
}

function read(tree: Tree, path: string): string {
  const content = tree.read(path, 'utf8');
  if (content === null) throw new GeneratorError(`${path} is missing`);
  return content;
}

function replaceOnce(path: string, content: string, pattern: RegExp, by: string): string {
  if (!pattern.test(content)) {
    throw new GeneratorError(`${path} does not look as expected: nothing matches ${pattern}`);
  }
  return content.replace(pattern, by);
}

/** The environments that `config` knows, in its order. */
export function environmentNames(tree: Tree): readonly string[] {
  const list = /ENVIRONMENT_NAMES = \[([^\]]*)\]/.exec(read(tree, NAMES))?.[1];
  if (list === undefined) throw new GeneratorError(`${NAMES} has no list ENVIRONMENT_NAMES`);
  return [...list.matchAll(/'([^']+)'/g)].map(([, name = '']) => name);
}

/** Adds a name to the list and the table, before `local`, which is no environment of the cloud. */
export function registerEnvironment(tree: Tree, name: string): void {
  const names = read(tree, NAMES);
  tree.write(
    NAMES,
    replaceOnce(NAMES, names, /(ENVIRONMENT_NAMES = \[[^\]]*)'local'/, `$1'${name}', 'local'`),
  );
  const table = read(tree, TABLE);
  const imported = `import { ${name} } from './environments/${name}.js';\n`;
  const withImport = replaceOnce(
    TABLE,
    table,
    /^import \{ local \}/m,
    `${imported}import { local }`,
  );
  tree.write(TABLE, replaceOnce(TABLE, withImport, /^ {2}local,$/m, `  ${name},\n  local,`));
}

/**
 * The configuration of an environment in the shape of another's: its name in identifiers, parameters
 * and prefixes, and the branch that it follows.
 */
export function environmentSource(
  source: string,
  { name, from, branch }: { readonly name: string; readonly from: string; readonly branch: string },
): string {
  return source
    .replace(
      /\/\*\* [^]*? \*\/\nexport const/,
      `/** What the branch \`${branch}\` is deployed to. */\nexport const`,
    )
    .replace(`export const ${from}:`, `export const ${name}:`)
    .replace(`stage: '${from}'`, `stage: '${name}'`)
    .replace(/branch: '[^']*'/, `branch: '${branch}'`)
    .replaceAll(new RegExp(`(data-api[-/])${from}\\b`, 'g'), `$1${name}`);
}

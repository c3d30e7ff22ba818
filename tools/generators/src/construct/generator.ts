import { join } from 'node:path';
import { formatFiles, generateFiles, names, OverwriteStrategy, type Tree } from '@nx/devkit';
import { GeneratorError } from '../generator-error.js';
import type { ConstructGeneratorOptions } from './schema.js';

const SOURCE = 'libs/infra-constructs/src';
const INDEX = `${SOURCE}/index.ts`;
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Adds a construct of a function to the library, in its two tiers: the part alone, and with
 * `tier: 'api'` the part with its gateway and output; each with props, defaults and tests, and
 * exported.
 *
 * A second run changes nothing, and files that are there stay as they are.
 *
 * @throws GeneratorError for a name that cannot be used, with what can
 */
export async function constructGenerator(
  tree: Tree,
  { name, tier = 'api' }: ConstructGeneratorOptions,
): Promise<void> {
  if (!NAME.test(name) || name.endsWith('-api')) {
    throw new GeneratorError(
      `name "${name}" cannot be a construct's: lower-case letters and digits in words joined by ` +
        'hyphens, a letter first, without "-api" at its end, which names the second tier',
    );
  }
  const { className } = names(name);
  const folder = `${SOURCE}/${name}`;
  if (declaredElsewhere(tree, className, folder)) {
    throw new GeneratorError(
      `name "${name}" is taken: ${INDEX} exports another ${className}; choose another`,
    );
  }
  const tiers = tier === 'api' ? (['part', 'api'] as const) : (['part'] as const);
  for (const each of tiers) {
    generateFiles(
      tree,
      join(__dirname, 'files', each),
      folder,
      { name, className, propertyName: names(name).propertyName },
      { overwriteStrategy: OverwriteStrategy.KeepExisting },
    );
  }
  const exports = [
    `export { ${className} } from './${name}/${name}.js';`,
    `export type { ${className}Props } from './${name}/${name}-props.js';`,
    ...(tier === 'api'
      ? [
          `export { ${className}Api } from './${name}/${name}-api.js';`,
          `export type { ${className}ApiProps } from './${name}/${name}-api.js';`,
        ]
      : []),
  ];
  const index = tree.read(INDEX, 'utf8') ?? '';
  const missing = exports.filter((line) => !index.includes(line));
  if (missing.length > 0) tree.write(INDEX, `${index}${missing.join('\n')}\n`);
  await formatFiles(tree);
}

function declaredElsewhere(tree: Tree, className: string, folder: string): boolean {
  const index = tree.read(INDEX, 'utf8') ?? '';
  return new RegExp(`\\b${className}\\b`).test(index) && !tree.exists(folder);
}

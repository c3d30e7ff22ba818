import type { Tree } from '@nx/devkit';
import { GeneratorError } from '../generator-error.js';

interface List {
  readonly file: string;
  /** What stands before the list. */
  readonly before: RegExp;
  readonly entry: 'name' | 'branch';
}

/** The lists of GitHub's workflows that cannot be computed when a workflow is read. */
const LISTS: readonly List[] = [
  { file: '.github/workflows/deploy.yml', before: /branches: /, entry: 'branch' },
  { file: '.github/workflows/deploy.yml', before: /options: (?=\[dev, prod)/, entry: 'name' },
  { file: '.github/workflows/scheduled.yml', before: /environment: (?=\[)/, entry: 'name' },
];

/**
 * Adds an environment to the workflows: its branch is deployed, it can be chosen by hand, and its
 * drift is looked for.
 */
export function addToWorkflows(
  tree: Tree,
  environment: { readonly name: string; readonly branch: string },
): void {
  for (const { file, before, entry } of LISTS) {
    const content = tree.read(file, 'utf8') ?? '';
    const found = new RegExp(`(${before.source})\\[([^\\]]*)\\]`).exec(content);
    if (!found) {
      throw new GeneratorError(
        `${file} does not look as expected: no list follows ${before.source}`,
      );
    }
    const [whole, start = '', list = ''] = found;
    const entries = list.split(',').map((text) => text.trim());
    if (entries.includes(environment[entry])) continue;
    tree.write(
      file,
      content.replace(whole, `${start}[${[...entries, environment[entry]].join(', ')}]`),
    );
  }
}

import type { Tree } from '@nx/devkit';
import type * as catalogLibrary from '@cori/dataset-catalog';
import type { Catalog, Dataset, ServiceCatalog } from '@cori/dataset-catalog';
import { GeneratorError } from '../generator-error.js';
import { readServices, type ServiceRow } from '../services-table/services-table.js';

type Library = Pick<typeof catalogLibrary, 'datasetsFolder' | 'parseDataset'>;

function datasetsOf(
  tree: Tree,
  row: ServiceRow,
  { datasetsFolder, parseDataset }: Library,
): readonly Dataset[] {
  const folder = datasetsFolder(row);
  return tree
    .children(folder)
    .filter((file) => file.endsWith('.json') && file !== 'project.json')
    .sort()
    .map((file) => {
      const path = `${folder}/${file}`;
      const result = parseDataset(tree.read(path, 'utf8') ?? '', path);
      if ('name' in result) return result;
      const problems = result.map(({ path: place, reason }) => `${path} at ${place}: ${reason}`);
      throw new GeneratorError(
        `A dataset file is wrong; mend it first, or remove it:\n${problems.join('\n')}`,
      );
    });
}

/**
 * The catalog as the tree has it.
 *
 * @throws GeneratorError where a dataset file is wrong
 */
export function existingCatalog(tree: Tree, library: Library): Catalog {
  return readServices(tree).map((row): ServiceCatalog => {
    const { corePath } = row;
    return {
      name: corePath.replace(/^\//, ''),
      corePath,
      datasets: datasetsOf(tree, row, library),
    };
  });
}

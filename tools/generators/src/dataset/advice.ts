import type * as catalogLibrary from '@cori/dataset-catalog';
import type { Dataset } from '@cori/dataset-catalog';
import type * as tooling from '@cori/postgresql/tooling';
import type { InspectedTable } from '@cori/postgresql/tooling';

/** The library functions that advice needs, from the workspace's sources. */
export type Libraries = Pick<typeof tooling, 'serves'> &
  Pick<typeof catalogLibrary, 'datasetIndexes' | 'indexStatement'>;

/**
 * What a live table lacks to answer a dataset's questions quickly, each with the SQL that adds it.
 */
export function indexAdvice(
  dataset: Dataset,
  { description }: InspectedTable,
  { datasetIndexes, indexStatement, serves }: Libraries,
): readonly string[] {
  return datasetIndexes(dataset)
    .filter((index) => !serves(description, index))
    .map((index) => {
      const [column = ''] = index.columns;
      const part =
        index.method === 'gist'
          ? `The geometry ${column} has no GiST index: bbox, geom and tiles read the whole table.`
          : index.columns.length > 1
            ? `The order (${index.columns.join(', ')}) has no index: each page sorts the whole table.`
            : `The filter ${column} has no index: it reads the whole table.`;
      const sql = indexStatement(dataset, index).replaceAll('\n', '\n  ');
      return `${part} Add one:\n  ${sql}`;
    });
}

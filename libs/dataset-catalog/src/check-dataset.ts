import type { CatalogProblem } from './catalog-error.js';
import type { Column, Dataset } from './dataset.js';
import {
  RESERVED_COLUMN_NAMES,
  RESERVED_DATASET_NAMES,
  RESERVED_FILTER_NAMES,
} from './reserved-names.js';

type Report = (path: string, reason: string) => void;

function checkColumn(column: Column, path: string, report: Report): void {
  if (RESERVED_COLUMN_NAMES.has(column.name)) {
    report(`${path}/name`, `“${column.name}” is reserved`);
  }
  if (column.filterable && RESERVED_FILTER_NAMES.has(column.name)) {
    report(`${path}/name`, `“${column.name}” is a parameter of its own and cannot be a filter`);
  }
  if (column.filterable && column.array) {
    report(`${path}/filterable`, 'a column that holds a list cannot be a filter');
  }
  if (column.pattern === undefined) return;
  if (column.type !== 'text') report(`${path}/pattern`, 'only a text column has a pattern');
  if (!/^\^.*\$$/s.test(column.pattern)) {
    report(`${path}/pattern`, 'must be anchored: begin with ^ and end with $');
  }
  try {
    new RegExp(column.pattern, 'u');
  } catch {
    report(`${path}/pattern`, 'is no regular expression');
  }
}

function checkReferences(dataset: Dataset, report: Report): void {
  const byName = new Map(dataset.columns.map((column) => [column.name, column]));
  const id = byName.get(dataset.id);
  if (id === undefined) report('/id', `“${dataset.id}” is no column`);
  else if (id.nullable) report('/id', `the column “${dataset.id}” must have "nullable": false`);
  else if (!['text', 'integer', 'bigint'].includes(id.type) || id.array) {
    report('/id', `the column “${dataset.id}” must be text, integer or bigint`);
  }
  dataset.sort.forEach((name, index) => {
    if (!byName.has(name)) report(`/sort/${index}`, `“${name}” is no column`);
  });
  dataset.graphql.deprecatedFields.forEach((field, index) => {
    for (const argument of Object.keys(field.arguments)) {
      if (byName.get(argument)?.filterable) continue;
      report(
        `/graphql/deprecatedFields/${index}/arguments/${argument}`,
        `“${argument}” is no filterable column`,
      );
    }
  });
}

/**
 * Checks what a JSON Schema cannot say: that names refer to columns, and that none is taken twice.
 *
 * @param file - the file's path, for the messages; its base name must be the dataset's name
 * @returns what is wrong, nothing if the dataset is right
 */
export function checkDataset(file: string, dataset: Dataset): readonly CatalogProblem[] {
  const problems: CatalogProblem[] = [];
  const report: Report = (path, reason) => problems.push({ file, path, reason });

  if (!new RegExp(`(^|[\\\\/])${dataset.name}\\.json$`).test(file)) {
    report('/name', `the file of the dataset “${dataset.name}” must be named ${dataset.name}.json`);
  }
  if (RESERVED_DATASET_NAMES.has(dataset.name)) {
    report('/name', `“${dataset.name}” is reserved`);
  }
  const names = new Set<string>();
  const sources = new Set<string>(dataset.geometry && [dataset.geometry.column]);
  dataset.columns.forEach((column, index) => {
    const path = `/columns/${index}`;
    if (names.has(column.name)) report(`${path}/name`, `duplicate column “${column.name}”`);
    if (sources.has(column.source)) {
      report(`${path}/source`, `the table's column “${column.source}” is used twice`);
    }
    names.add(column.name);
    sources.add(column.source);
    checkColumn(column, path, report);
  });
  if (!dataset.columns.some(({ property }) => property)) {
    report('/columns', 'at least one column must be a property');
  }
  if (dataset.limit.default > dataset.limit.maximum) {
    report('/limit/default', `must be at most the maximum, ${dataset.limit.maximum}`);
  }
  checkReferences(dataset, report);
  return problems;
}

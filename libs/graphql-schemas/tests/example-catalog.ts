import type { Catalog, Column, Dataset } from '@cori/dataset-catalog';

/** A column with the defaults of the JSON Schema. */
export function column(name: string, more: Partial<Column> = {}): Column {
  return {
    name,
    source: name,
    type: 'text',
    array: false,
    description: `What ${name} is.`,
    filterable: false,
    nullable: true,
    property: true,
    ...more,
  };
}

/** A small dataset; its id is its first column. */
export function dataset(
  name: string,
  columns: readonly Column[],
  more: Partial<Dataset> = {},
): Dataset {
  return {
    name,
    title: `Title of ${name}`,
    description: `A row of ${name} is made for a test.`,
    table: `test.${name}`,
    id: columns[0]?.name ?? '',
    columns,
    limit: { default: 500, maximum: 10000 },
    sort: [columns[0]?.name ?? ''],
    cache: { maxAge: 3600 },
    source: { name: 'A test', licence: 'None' },
    rows: { values: 'sample' },
    graphql: { deprecatedFields: [] },
    ...more,
  };
}

/** A catalog of services by their names. */
export function catalog(services: Readonly<Record<string, readonly Dataset[]>>): Catalog {
  return Object.entries(services).map(([name, datasets]) => ({
    name,
    corePath: `/${name}`,
    datasets,
  }));
}

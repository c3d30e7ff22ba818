import type { Catalog, Column, Dataset, ServiceCatalog } from '../dataset.js';

const ROWS: Readonly<Record<Dataset['rows']['values'], string>> = {
  real: 'real',
  sample: '**sample values**, not to be cited',
  mixed: 'real and **sample values**',
};

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function columnRow(column: Column, dataset: Dataset): string {
  const marks = [
    column.name === dataset.id && 'id',
    column.filterable && 'filter',
    !column.property && 'no property',
  ].filter((mark) => mark !== false);
  const type = column.array ? `list of ${column.type}` : column.type;
  const pattern = column.pattern === undefined ? '' : ` \`${column.pattern}\``;
  return `| \`${column.name}\` | ${type} | ${cell(column.unit ?? '')} | ${marks.join(', ')} | ${cell(column.description)}${cell(pattern)} |`;
}

function geometryText({ geometry }: Dataset): string {
  if (geometry === undefined) return 'none';
  const simplified =
    geometry.simplify === undefined ? '' : `, simplified by ${geometry.simplify.toFixed(5)}°`;
  return `${geometry.type}, stored in EPSG:${geometry.srid}, answered in EPSG:4326 with ${geometry.precision} decimals${simplified}`;
}

function datasetSection(service: ServiceCatalog, dataset: Dataset): string {
  const { source, rows, limit } = dataset;
  const sourceName = source.url === undefined ? source.name : `[${source.name}](${source.url})`;
  return [
    `### ${dataset.name}`,
    `${dataset.title}. ${dataset.description}`,
    [
      `- REST: \`${service.corePath}/${dataset.name}\``,
      `- Table: \`${dataset.table}\``,
      `- Geometry: ${geometryText(dataset)}`,
      `- Order: ${dataset.sort.map((name) => `\`${name}\``).join(', ')}`,
      `- Limit: ${limit.default} by default, ${limit.maximum} at most`,
      `- Reusable for: ${dataset.cache.maxAge} s`,
      `- Source: ${sourceName}; licence: ${source.licence}`,
      `- Local rows: ${ROWS[rows.values]}.${rows.note === undefined ? '' : ` ${rows.note}`}`,
    ].join('\n'),
    [
      '| column | type | unit | | description |',
      '| --- | --- | --- | --- | --- |',
      ...dataset.columns.map((column) => columnRow(column, dataset)),
    ].join('\n'),
  ].join('\n\n');
}

/**
 * The dataset reference of the documentation, as Markdown.
 *
 * @returns one section a service and one below it a dataset, with all its columns
 */
export function datasetsPage(catalog: Catalog): string {
  const parts = [
    '# Datasets',
    '<!-- Generated from the dataset files by “npx nx sync”; edit those. -->',
    'Every dataset of every service, its columns, and where its rows come from. How to ask for them: [REST](rest.md), [GraphQL](graphql.md).',
    ...catalog.flatMap((service) => [
      `## ${service.name}`,
      ...service.datasets.map((dataset) => datasetSection(service, dataset)),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

import type { Catalog } from '../dataset.js';
import { byTable, identifier, literal, tableParts } from './quote.js';
import { tableStatements } from './table.js';

const HEADER = `-- Derived from the dataset catalog: do not edit. Refresh with: npx nx sync
-- Apply with psql as the owner of the tables; applying it again changes nothing.
--   psql -v ON_ERROR_STOP=1 -1 -f schema.sql

set client_min_messages = warning;
set standard_conforming_strings = on;

do $do$ begin
  if not exists (select from pg_extension where extname = 'postgis') then
    create schema if not exists postgis;
    create extension postgis with schema postgis;
  end if;
end $do$;
-- PostGIS is found wherever an earlier administrator has installed it.
set search_path = postgis, public;`;

/**
 * The SQL that makes the schemas and tables of all datasets, for psql and for any driver.
 * It can be applied again and again: what is there is left, what lacks is added.
 */
export function schemaSql(catalog: Catalog): string {
  const datasets = byTable(catalog.flatMap(({ datasets }) => datasets));
  const schemas = [...new Set(datasets.map((dataset) => tableParts(dataset).schema))].sort();
  const parts = [
    HEADER,
    ...schemas.map(
      (schema) =>
        `create schema if not exists ${identifier(schema)};\n` +
        `comment on schema ${identifier(schema)} is ${literal('Tables of the CORI Data API.')};`,
    ),
    ...datasets.map((dataset) => tableStatements(dataset).join('\n')),
    'reset search_path;\nreset client_min_messages;',
  ];
  return `${parts.join('\n\n')}\n`;
}

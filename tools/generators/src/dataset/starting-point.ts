import { SCHEMA_PATH, type DatasetDraft } from './dataset-draft.js';
import { titleOf } from './sentences.js';

/**
 * A dataset that works as it is, with one made row a county; its descriptions say what to put in
 * their place.
 */
export function startingPoint(name: string, table: string): DatasetDraft {
  return {
    $schema: SCHEMA_PATH,
    name,
    title: titleOf(name),
    description:
      'One row a county. Say here what a row is, where it comes from and what it is good for: REST, GraphQL and the documentation show it.',
    table,
    id: 'geoid_co',
    columns: [
      {
        name: 'geoid_co',
        type: 'text',
        description:
          'County FIPS code. It is the id: the column that "id" names is unique and never null.',
        pattern: '^[0-9]{5}$',
        filterable: true,
        nullable: false,
      },
      {
        name: 'name_co',
        type: 'text',
        description: 'Name of the county. A column may be null unless it has "nullable": false.',
      },
      {
        name: 'state_abbr',
        type: 'text',
        description:
          'Postal abbreviation of the state. "filterable": true makes it a query parameter, and gives the table an index.',
        pattern: '^[A-Z]{2}$',
        filterable: true,
      },
      {
        name: 'example_share',
        type: 'number',
        unit: '%',
        description:
          'An example of a value. Types are text, integer, bigint, number, boolean, date and timestamp; a unit is one of UCUM or a word.',
      },
    ],
    geometry: { column: 'geom', srid: 4269, type: 'MultiPolygon' },
    sort: ['geoid_co'],
    source: { name: 'Example rows of this workspace', licence: 'CC0 1.0' },
    rows: { values: 'sample', note: 'One made row a county; the outlines are real.' },
  };
}

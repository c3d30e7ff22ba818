import type { Column, Dataset } from '@cori/dataset-catalog';
import { checkRows } from './check-rows.js';
import type { County } from './county.js';
import { genericGenerator } from './generic-generator.js';

const fulton: County = {
  geoid: '13121',
  name: 'Fulton',
  state: { geoid: '13', abbreviation: 'GA', name: 'Georgia', region: '3', division: '5' },
  neighbors: [],
  validRaw: true,
  areaSquareMiles: 500,
  center: [-84.4, 33.8],
  radius: 0.2,
};

function column(name: string, type: Column['type'], more: Partial<Column> = {}): Column {
  return {
    name,
    source: name,
    type,
    description: 'A column.',
    array: false,
    filterable: false,
    nullable: true,
    property: true,
    ...more,
  };
}

function dataset(columns: readonly Column[], geometry?: string): Dataset {
  return {
    name: 'library',
    title: 'Libraries',
    description: 'Libraries, one a row.',
    table: 'bcat.library',
    id: 'id',
    columns: [column('id', 'text', { nullable: false }), ...columns],
    limit: { default: 10, maximum: 10 },
    sort: ['id'],
    cache: { maxAge: 0 },
    source: { name: 'None', licence: 'None' },
    rows: { values: 'sample' },
    graphql: { deprecatedFields: [] },
    ...(geometry && { geometry: { column: 'geom', srid: 4269, type: geometry, precision: 6 } }),
  };
}

describe('the generic generator', () => {
  it('fills every column with a value of its type', () => {
    const described = dataset([
      column('geoid_co', 'text'),
      column('block', 'text', { pattern: '^[0-9]{15}$' }),
      column('kind', 'text', { pattern: '^(A|B)$' }),
      column('count', 'integer'),
      column('share', 'number'),
      column('open', 'boolean'),
      column('since', 'date'),
      column('tags', 'text', { array: true }),
    ]);
    const rows = genericGenerator(described).rows([fulton]);
    checkRows(described, rows);
    expect(rows).toEqual([
      {
        values: {
          id: '13121',
          geoid_co: '13121',
          block: expect.stringMatching(/^13121\d{10}$/) as string,
          kind: null,
          count: expect.any(Number) as number,
          share: expect.any(Number) as number,
          open: expect.any(Boolean) as boolean,
          since: '2024-01-01',
          tags: ['Sample tags 13121'],
        },
      },
    ]);
  });

  it.each([
    ['Point', { wkt: 'POINT(-84.4 33.8)' }],
    ['MultiPoint', { wkt: 'POINT(-84.4 33.8)' }],
    ['MultiPolygon', { county: '13121' }],
  ])('makes a %s', (type, shape) => {
    expect(genericGenerator(dataset([], type)).rows([fulton])[0]?.shape).toEqual(shape);
  });

  it('names a column that it cannot fill', () => {
    const described = dataset([column('kind', 'text', { pattern: '^(A|B)$', nullable: false })]);
    expect(() => genericGenerator(described).rows([fulton])).toThrow(
      /library need a value for “kind” that matches \^\(A\|B\)\$/,
    );
  });
});

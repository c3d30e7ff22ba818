import type { Dataset } from '@cori/dataset-catalog';
import { workspaceCatalog } from '../workspace.js';
import { checkRows } from './check-rows.js';

const dataset = workspaceCatalog()
  .flatMap(({ datasets }) => datasets)
  .find(({ name }) => name === 'broadband_unserved_blocks') as Dataset;

const values = { geoid_co: '13121', state_abbr: 'GA' };
const shape = { county: '13121' };

describe('checkRows', () => {
  it('accepts rows that fill every column but the added key', () => {
    expect(() => {
      checkRows(dataset, [{ values, shape }]);
    }).not.toThrow();
  });

  it('names the column that no generator fills', () => {
    expect(() => {
      checkRows(dataset, [{ values: { geoid_co: '13121' }, shape }]);
    }).toThrow(/broadband_unserved_blocks have no value for its column “state_abbr”/);
  });

  it('names a value that is no column', () => {
    expect(() => {
      checkRows(dataset, [{ values: { ...values, colour: 'red' }, shape }]);
    }).toThrow(/“colour”, which is no column/);
  });

  it('wants a shape exactly where the dataset has a geometry', () => {
    expect(() => {
      checkRows(dataset, [{ values }]);
    }).toThrow(/must have a shape/);
  });
});

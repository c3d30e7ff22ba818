import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolesSql, schemaSql } from '@cori/dataset-catalog';
import { projectRoot, workspaceCatalog } from '../workspace.js';

describe('the committed SQL', () => {
  const catalog = workspaceCatalog();

  it.each([
    ['schema.sql', schemaSql(catalog)],
    ['roles.sql', rolesSql(catalog)],
  ])('%s is what the catalog says; else run: npm run generate', (name, content) => {
    expect(readFileSync(join(projectRoot, name), 'utf8')).toBe(content);
  });
});

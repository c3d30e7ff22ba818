import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rolesSql, schemaSql, type Catalog } from '@cori/dataset-catalog';
import { allDataFiles } from '../sample-data/files/data-file.js';
import { projectRoot, workspaceRoot } from '../workspace.js';
import type { Binaries } from './binaries.js';

/** Where the content comes from, besides the catalog: the code that makes it, and its data. */
function sources(): readonly string[] {
  // The sources are read even where the compiled code runs, so that both name the same content.
  const src = join(projectRoot, 'src');
  const sampleData = readdirSync(join(src, 'sample-data'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .sort()
    .map((name) => join(src, 'sample-data', name));
  return [
    ...sampleData,
    ...allDataFiles(),
    join(src, 'load-database.ts'),
    join(src, 'server', 'cluster.ts'),
    join(src, 'server', 'seed-cluster.ts'),
    join(workspaceRoot, 'node_modules', 'us-atlas', 'package.json'),
  ];
}

/**
 * A key that changes with the server, the schema, the roles, the datasets and the sample data.
 */
export function contentKey(catalog: Catalog, { bin, version }: Binaries): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([bin, version]));
  hash.update(schemaSql(catalog)).update(rolesSql(catalog));
  for (const file of sources()) hash.update(readFileSync(file));
  return hash.digest('hex');
}

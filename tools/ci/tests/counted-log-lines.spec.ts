import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FAILURES, CONNECTION_FAILURES } from '@cori/infra-constructs';

const root = join(__dirname, '..', '..', '..');

/** The sources of those that write the lines. */
function sources(folder: string, ending: string): string {
  const path = join(root, folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n');
}

// The constructs do not depend on the apps: a test of theirs that reads the apps' sources would have
// every stack deployed for a change of one app.
describe('the lines that metrics count', () => {
  const services = sources('libs/python-data-service/src', '.py');
  const graphql = sources('apps/graphql-api/src', '.ts');

  it.each(CONNECTION_FAILURES)('the services write “%s”', (line) => {
    expect(services).toContain(`"${line}"`);
  });

  it.each(CACHE_FAILURES)('GraphQL writes “%s”', (line) => {
    expect(graphql).toContain(`'${line}'`);
  });

  it('have their level in capitals', () => {
    expect(graphql).toContain('level: level.toUpperCase()');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FAILURES, CONNECTION_FAILURES, level, messages } from './log-metrics.js';

const WORKSPACE = join(__dirname, '../../../..');

/** The sources of those that write the lines. */
function sources(folder: string, ending: string): string {
  const path = join(WORKSPACE, folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(path, name), 'utf8'))
    .join('\n');
}

describe('what the logs are searched for', () => {
  const services = sources('libs/python-data-service/src', '.py');
  const graphql = sources('apps/graphql-api/src', '.ts');

  it.each(CONNECTION_FAILURES)('the services write “%s”', (line) => {
    expect(services).toContain(`"${line}"`);
  });

  it.each(CACHE_FAILURES)('GraphQL writes “%s”', (line) => {
    expect(graphql).toContain(`'${line}'`);
  });

  it('is compared with the fields of a line in JSON', () => {
    expect(messages(['one', 'two']).logPatternString).toBe(
      '{ ($.message = "one") || ($.message = "two") }',
    );
    expect(level('ERROR').logPatternString).toBe('{ $.level = "ERROR" }');
    expect(graphql).toContain('level: level.toUpperCase()');
  });
});

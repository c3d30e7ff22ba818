import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const workspace = join(__dirname, '../../../..');
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
};

/** What a client may rely on; each line that is expected to fail says so. */
const CLIENT = `
import type { components, operations, paths } from './api.js';

type County = components['schemas']['BcatCountySummaryFeature'];
type Query = NonNullable<operations['bcat_county_summary']['parameters']['query']>;

export const query: Query = { geoid_co: ['13121'], sortby: ['-total_households'], limit: 2 };
// @ts-expect-error a column that does not exist
export const misspelt: Query = { sortby: ['total_housholds'] };
// @ts-expect-error a filter that does not exist
export const unknown: Query = { county_code: ['13121'] };

export function households(county: County): number | null | undefined {
  const { geometry, properties } = county;
  const longitude: number | undefined = geometry?.coordinates[0]?.[0]?.[0]?.[0];
  return longitude === undefined ? undefined : properties.total_households;
}

type BadRequest =
  paths['/bcat/county_summary']['get']['responses']['400']['content']['application/problem+json'];

export function blamed(problem: BadRequest): string {
  if (problem.code === 'invalid-parameter') {
    const status: 400 = problem.status;
    return \`\${status}: \${problem.parameter}\`;
  }
  return problem.detail;
}
`;

describe('a TypeScript client that is generated from the document', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'typescript-client-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('compiles, and refuses what the API would refuse', () => {
    const api = join(folder, 'api.ts');
    execFileSync(
      process.execPath,
      [
        join(workspace, 'node_modules/openapi-typescript/bin/cli.js'),
        join(workspace, 'docs/openapi.json'),
        ...['--output', api],
      ],
      { cwd: folder, stdio: 'pipe' },
    );
    expect(readFileSync(api, 'utf8')).toContain('bcat_county_summary_geojson');
    const client = join(folder, 'client.ts');
    writeFileSync(client, CLIENT);
    const program = ts.createProgram([client], OPTIONS);
    const faults = ts
      .getPreEmitDiagnostics(program)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    expect(faults).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assembly, MockIntegration } from '../src/assembly/assembly.js';
import { readAssembly } from '../src/assembly/read-assembly.js';
import { workspaceRoot } from './stack-process.mjs';

jest.setTimeout(180_000);

const ORIGINS = ['https://a.example', 'https://b.example:8443'];
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What the CDK app synthesizes for `local` with other values of its configuration. */
function synthesized(variables: Readonly<Record<string, string>>): Assembly {
  const folder = mkdtempSync(join(tmpdir(), 'cori-assembly-'));
  folders.push(folder);
  execFileSync(
    join(workspaceRoot, 'node_modules/.bin/cdk'),
    ['synth', '**', '--quiet', '--no-staging', '-c', 'environment=local', '--output', folder],
    {
      cwd: join(workspaceRoot, 'apps/infra'),
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  return readAssembly(folder, (variable) => /^(DATABASE_|REDIS_|REST_|ORIGIN_)/.test(variable));
}

describe('the templates of the CDK app', () => {
  it('tell the local stack which of several origins a preflight allows', () => {
    const { apis, functions } = synthesized({ CORI_CORS_ORIGINS: ORIGINS.join(',') });
    const mocks = apis
      .flatMap(({ routes }) => routes.map(({ integration }) => integration))
      .filter((integration): integration is MockIntegration => integration.type === 'mock');
    expect(mocks.length).toBeGreaterThan(0);
    for (const { allowedOrigins, headers } of mocks) {
      expect(allowedOrigins).toEqual(ORIGINS);
      expect(headers).toMatchObject({ vary: 'Origin' });
    }
    const [service] = functions;
    expect(service?.environment['CORS_ORIGINS']).toBe(ORIGINS.join(','));
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(__dirname, '..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ci-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs a script as a workflow does, and reads what it tells later steps. */
function run(
  script: string,
  file: 'GITHUB_ENV' | 'GITHUB_OUTPUT',
  variables: Readonly<Record<string, string>>,
): { readonly status: number | null; readonly told: string; readonly errors: string } {
  const path = join(folder, 'told');
  const { status, stderr } = spawnSync(process.execPath, [join(project, script)], {
    env: { PATH: process.env['PATH'], [file]: path, ...variables },
    encoding: 'utf8',
  });
  return { status, errors: stderr, told: status === 0 ? readFileSync(path, 'utf8') : '' };
}

describe('environment-of-branch', () => {
  const ask = (variables: Readonly<Record<string, string>>) =>
    run('environment-of-branch.mjs', 'GITHUB_OUTPUT', variables);

  it.each([
    ['dev', 'dev'],
    ['main', 'prod'],
  ])('tells of %s that %s follows it', (branch, environment) => {
    expect(ask({ BRANCH: branch, WANTED_ENVIRONMENT: '' }).told).toBe(
      `environment=${environment}\nregion=us-east-1\n`,
    );
  });

  it('refuses a branch that no environment follows', () => {
    const { status, errors } = ask({ BRANCH: 'feature; rm -rf .' });
    expect(status).toBe(1);
    expect(errors).toContain('No environment follows the branch');
  });

  it('refuses another environment than the one of the branch', () => {
    const { status, errors } = ask({ BRANCH: 'dev', WANTED_ENVIRONMENT: 'prod' });
    expect(status).toBe(1);
    expect(errors).toContain('run the workflow from the branch "main" to deploy prod');
  });
});

describe('environment-variables', () => {
  const take = (variables: unknown) =>
    run('environment-variables.mjs', 'GITHUB_ENV', { VARIABLES: JSON.stringify(variables) });

  it('takes those that override config and no other', () => {
    const variables = { CORI_ACCOUNT: '123456789012', AWS_DEPLOY_ROLE: 'role', PATH: '/tmp' };
    expect(take(variables).told).toBe('CORI_ACCOUNT=123456789012\n');
  });

  it('refuses a value that would name another variable', () => {
    const { status, errors } = take({ CORI_ACCOUNT: '1\nNODE_OPTIONS=--require=/tmp/x' });
    expect(status).toBe(1);
    expect(errors).toContain('CORI_ACCOUNT has more than one line');
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const workspace = join(__dirname, '..', '..', '..');
let folder: string;

beforeEach(() => {
  // The scan reads files of the workspace only.
  const cache = join(workspace, '.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'secrets-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function scan(content: string): { readonly status: number | null; readonly output: string } {
  const file = join(folder, 'settings.env');
  writeFileSync(file, content);
  const script = join(workspace, 'tools/workspace/scan-secrets.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, file], {
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

// Put together here, so that the scan finds none of them in this file.
const key = 'MIIEowIBAAKCAQEAx7Qm2LkR9vTz4WnB8sYc3HdF6jGpA1eKuV5oZ'.repeat(6);
const secrets = {
  'an access key of AWS': ['AWS_ACCESS_KEY_ID=AKIA', 'Q7ZT2MWN5RKX3B6L'],
  'a secret key of AWS': ['aws_secret_access_key="x7Qm2LkR9vTz4WnB8sYc', '3HdF6jGpA1eKuV5oZb0q"'],
  'an account of AWS': ['AWS_ACCOUNT_ID=', '735918264035'],
  'a token of GitHub': ['ghp_', 'x7Qm2LkR9vTz4WnB8sYc3HdF6jGpA1eKuV5o'],
  'a private key': ['-----BEGIN RSA PRIVATE ', `KEY-----\n${key}\n-----END RSA PRIVATE KEY-----`],
  'a password in a DSN': ['postgresql://reader:', 'Xk29vTq8wLm@db.example.com:5432/cori'],
};

describe('the scan for secrets', () => {
  it.each(Object.entries(secrets))('finds %s, and does not print it', (_name, parts) => {
    const { status, output } = scan(`${parts.join('')}\n`);
    expect(status).toBe(1);
    expect(output).toMatch(/secretlint-rule-/);
    expect(output).not.toContain(parts[1]);
  });

  it('leaves harmless files alone', () => {
    expect(scan('PORT=2000\n')).toMatchObject({ status: 0 });
  });
});

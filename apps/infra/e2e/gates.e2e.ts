import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from '../src/workspace.js';
import { copyOfBuilt, removeFolders, run, synth } from './synth.js';

afterAll(removeFolders);

describe('the rules of AwsSolutions', () => {
  it.each([
    ['in a stack of the environment', 'auth-stack.js', 'this.userPools ='],
    ['in a stack of the account', 'apigw-account-stack.js', 'const role ='],
    ['in the pipeline', 'pipeline-stack.js', 'const artifactBucket ='],
  ])('stop synth %s', (_where, file, before) => {
    const workspace = copyOfBuilt();
    const path = join(workspace, 'apps', 'infra', 'dist', 'stacks', file);
    const code = readFileSync(path, 'utf8');
    expect(code).toContain(before);
    const planted = "new (require('aws-cdk-lib/aws-s3').Bucket)(this, 'Planted');";
    const importing = "import { createRequire } from 'node:module';";
    const requiring = 'const require = createRequire(import.meta.url);';
    writeFileSync(
      path,
      `${importing}${requiring}${code.replace(before, () => `${planted}${before}`)}`,
    );

    const { status, text } = synth(workspace, 'dev');

    expect(status).not.toBe(0);
    expect(text).toContain('AwsSolutions-S1');
    expect(text).toContain('Planted');
  });
});

describe('a configuration that cannot be used', () => {
  it('stops synth and says what is wrong, without a stack', () => {
    const { status, text } = synth(workspaceRoot, 'dev', { CORI_VPC_ID: 'my-vpc' });
    expect(status).not.toBe(0);
    expect(text).toContain('databaseConfig.vpcId');
    expect(text).not.toMatch(/^ +at /m);
  });
});

describe('placeholders', () => {
  it.each(['deploy', 'diff', 'destroy', 'bootstrap', 'deploy-account'])(
    'are refused by %s before AWS is asked for anything',
    (command) => {
      const cli = join(workspaceRoot, 'apps', 'infra', 'dist', 'cli.js');
      const { status, text } = run(process.execPath, [cli, command, '--environment=dev'], {
        // Whoever asked would hang here.
        env: { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' },
      });
      expect(status).toBe(1);
      expect(text).toContain('config/src/environments/dev.ts');
      expect(text).toMatch(/env\.account +CORI_ACCOUNT/);
    },
  );
});

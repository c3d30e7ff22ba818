import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const LIBRARY = resolve(__dirname, '..');
const WORKSPACE = resolve(LIBRARY, '../..');
const TSC = join(WORKSPACE, 'node_modules/typescript/bin/tsc');
const PEERS = ['aws-cdk-lib', 'constructs', '@types/node'];

let app: string;

/** Runs a program in a folder; what it writes is in the error if it fails. */
function run(folder: string, command: string, ...parameters: string[]): string {
  const env = { ...process.env, NODE_OPTIONS: '', CDK_OUTDIR: 'cdk.out' };
  return execFileSync(command, parameters, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
}

/** Packs the library and unpacks it as npm would install it, without asking a registry. */
function install(folder: string): void {
  run(LIBRARY, process.execPath, TSC, '--build', 'tsconfig.lib.json');
  run(LIBRARY, 'npm', 'pack', '--silent', '--pack-destination', folder);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const target = join(folder, 'node_modules/@cori/infra-constructs');
  mkdirSync(target, { recursive: true });
  run(target, 'tar', '-xzf', join(folder, tarball ?? ''), '--strip-components=1');
  for (const peer of PEERS) {
    const link = join(folder, 'node_modules', peer);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(WORKSPACE, 'node_modules', peer), link);
  }
}

function readmeExample(): string {
  const readme = readFileSync(join(LIBRARY, 'README.md'), 'utf8');
  return /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
}

beforeAll(() => {
  app = mkdtempSync(join(tmpdir(), 'cori-constructs-'));
  install(app);
  for (const folder of ['python-roads', 'layer']) {
    mkdirSync(join(app, 'dist', folder), { recursive: true });
    writeFileSync(join(app, 'dist', folder, 'code.py'), '');
  }
  writeFileSync(join(app, 'package.json'), '{"type":"module"}');
  writeFileSync(join(app, 'app.ts'), readmeExample());
  writeFileSync(
    join(app, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { strict: true, module: 'nodenext', target: 'es2022', skipLibCheck: true },
      files: ['app.ts'],
    }),
  );
}, 180_000);

afterAll(() => {
  rmSync(app, { recursive: true, force: true });
});

it('packs what is needed to use it and nothing else', () => {
  const folder = join(app, 'node_modules/@cori/infra-constructs');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => !/^dist\b|^package\.json$|^README\.md$/.test(name))).toEqual([]);
  expect(files.filter((name) => /spec|tsbuildinfo|\.map$/.test(name))).toEqual([]);
});

it('is used by another CDK app: the example of the README compiles and synthesizes', () => {
  run(app, process.execPath, TSC);
  run(app, process.execPath, 'app.js');
  const template = JSON.parse(readFileSync(join(app, 'cdk.out/roads.template.json'), 'utf8')) as {
    Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
  };
  const functions = Object.values(template.Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties }) => Properties['Handler']);
  expect(functions).toEqual(['python_roads.handler.handler']);
}, 180_000);

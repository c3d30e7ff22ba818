import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ENVIRONMENT_NAMES } from '@cori/config';
import { workspaceRoot } from '../src/workspace.js';
import { secretsIn } from './secrets-in.js';
import { copyOfBuilt, filesUnder, removeFolders, run, synth, temporaryFolder } from './synth.js';

const CANARY = 'canary-N0t-4-real-passw0rd';
const SECRET_VARIABLES = [
  'DATABASE_PASSWORD',
  'REDIS_PASSWORD',
  'INTEGRATION_TESTING_PASSWORD',
  'GITHUB_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
];
const assemblies = new Map<string, string>();

beforeAll(() => {
  const secrets = Object.fromEntries(SECRET_VARIABLES.map((name) => [name, CANARY]));
  for (const environment of ENVIRONMENT_NAMES) {
    const { status, text, assembly } = synth(workspaceRoot, environment, secrets);
    if (status !== 0) throw new Error(text);
    assemblies.set(environment, assembly);
  }
});

afterAll(removeFolders);

function assembly(environment: string): string {
  return assemblies.get(environment) ?? '';
}

function cfnLint(files: readonly string[]): ReturnType<typeof run> {
  return run(join(workspaceRoot, '.venv', 'bin', 'cfn-lint'), [
    // CDK writes dependencies that CloudFormation would find by itself.
    ...['--ignore-checks', 'W3005', '--'],
    ...files,
  ]);
}

describe('what is synthesized', () => {
  it('is the same from another folder: templates, and hashes of what is uploaded', () => {
    const copy = synth(copyOfBuilt(), 'dev');
    expect(copy.status).toBe(0);
    const contents = (folder: string): ReadonlyMap<string, string> =>
      new Map(
        ['.template.json', '.assets.json']
          .flatMap((ending) => filesUnder(folder, ending))
          .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]),
      );
    expect([...contents(copy.assembly).keys()]).toHaveLength(14);
    expect(contents(copy.assembly)).toEqual(contents(assembly('dev')));
  });

  it.each(ENVIRONMENT_NAMES)('is clean to cfn-lint: %s', (environment) => {
    const { status, text } = cfnLint(filesUnder(assembly(environment), '.template.json'));
    expect(text.trim()).toBe('');
    expect(status).toBe(0);
  });

  it('is held to be wrong by cfn-lint when a property is', () => {
    const [template = ''] = filesUnder(assembly('dev'), '.template.json');
    const planted = join(temporaryFolder(), 'planted.template.json');
    const document = JSON.parse(readFileSync(template, 'utf8')) as {
      Resources: Record<string, unknown>;
    };
    document.Resources['Planted'] = { Type: 'AWS::S3::Bucket', Properties: { BucketNam: 'x' } };
    writeFileSync(planted, JSON.stringify(document));
    const { status, text } = cfnLint([planted]);
    expect(status).not.toBe(0);
    expect(text).toContain('BucketNam');
  });

  it.each(ENVIRONMENT_NAMES)('holds no secret: %s', (environment) => {
    for (const file of filesUnder(assembly(environment))) {
      const found = secretsIn(readFileSync(file), CANARY);
      expect({ file: relative(assembly(environment), file), found }).toMatchObject({ found: [] });
    }
  });
});

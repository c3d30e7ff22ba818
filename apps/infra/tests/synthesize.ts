import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environment, environments, overridesIn, type Variables } from '@cori/config';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { addEnvironment } from '../src/add-environment.js';
import { Artifacts } from '../src/artifacts.js';

const ARTIFACTS = [
  ...environments.local.microservicesConfig.map(
    ({ directoryName }) =>
      `apps/${directoryName}/dist/lambda/${directoryName.replaceAll('-', '_')}/handler.py`,
  ),
  'apps/graphql-api/dist/main.mjs',
  'libs/python-layer/dist/arm64/python/engine.py',
  'libs/python-layer/dist/host/python/engine.py',
];

/** The templates of an environment by the ids of their stacks, e.g. `dev/auth` and `pipeline`. */
export type Templates = ReadonlyMap<string, Template>;

/** Synthesizes an environment over artifacts that hold nothing. */
export function synthesize(name: string, variables: Variables = {}): Templates {
  const folder = mkdtempSync(join(tmpdir(), 'cori-stacks-'));
  // CDK would validate each template for seconds; the end-to-end tests lint them.
  process.env['CDK_VALIDATION'] = 'false';
  try {
    for (const file of ARTIFACTS) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    const app = new App({ outdir: join(folder, 'cdk.out'), context: featureFlags() });
    addEnvironment(app, {
      config: environment(name, variables),
      artifacts: new Artifacts(folder),
      overrides: overridesIn(variables),
    });
    return templatesOf(app.synth());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function templatesOf(assembly: CloudAssembly): Templates {
  const nested = assembly.nestedAssemblies.flatMap(({ nestedAssembly }) => nestedAssembly.stacks);
  return new Map(
    [...assembly.stacks, ...nested].map((stack) => [
      stack.hierarchicalId,
      Template.fromJSON(stack.template as object),
    ]),
  );
}

/** The template of a stack; fails where there is none. */
export function templateOf(templates: Templates, id: string): Template {
  const found = templates.get(id);
  if (!found) throw new Error(`${id} is not among ${[...templates.keys()].join(', ')}`);
  return found;
}

function featureFlags(): Record<string, unknown> {
  const file = join(__dirname, '..', 'cdk.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { context: Record<string, unknown> }).context;
}

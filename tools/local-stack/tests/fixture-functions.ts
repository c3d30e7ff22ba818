import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionDefinition } from '../src/assembly/assembly.js';
import { LambdaFunction, type FunctionOptions } from '../src/lambda/function.js';
import { linkPythonRuntime } from '../src/lambda/python-runtime.js';
import { runtimeLauncher, type RuntimeLauncher } from '../src/lambda/runtimes.js';

const FIXTURES = join(__dirname, 'fixtures');
/** The interpreter of the workspace. */
export const PYTHON = join(__dirname, '../../../.venv/bin/python');

let launcher: RuntimeLauncher | undefined;
let runtimeFolder: string | undefined;
const functions: LambdaFunction[] = [];

/** Describes a handler of the fixtures, e.g. `functions.echo`. */
export function fixtureDefinition(
  language: 'python' | 'node',
  handler: string,
  overrides: Partial<FunctionDefinition> = {},
): FunctionDefinition {
  return {
    name: `${language}-${handler}`,
    runtime: language === 'python' ? 'python3.13' : 'nodejs22.x',
    handler,
    code: join(FIXTURES, language),
    layers: language === 'python' ? [join(FIXTURES, 'layer')] : [],
    environment: { GREETING: 'hello' },
    timeoutSeconds: 10,
    memoryMegabytes: 256,
    ...overrides,
  };
}

/** Makes a function under AWS's own runtime client; {@link stopFixtures} stops it. */
export function fixtureFunction(
  definition: FunctionDefinition,
  options: Partial<FunctionOptions> = {},
): LambdaFunction {
  const made = new LambdaFunction(definition, {
    launcher: fixtureLauncher(),
    maximumConcurrency: 2,
    maximumQueue: 10,
    ...options,
  });
  functions.push(made);
  return made;
}

/** Stops every function of {@link fixtureFunction}. */
export async function stopFixtures(): Promise<void> {
  await Promise.all(functions.splice(0).map((made) => made.stop()));
  if (runtimeFolder) rmSync(runtimeFolder, { recursive: true, force: true });
  runtimeFolder = undefined;
  launcher = undefined;
}

/** An event as the bytes that an invocation takes. */
export function eventOf(event: unknown): Buffer {
  return Buffer.from(JSON.stringify(event));
}

/** The parsed body of a proxy response. */
export function bodyOf(response: Buffer): Record<string, unknown> {
  const { body } = JSON.parse(response.toString()) as { body: string };
  return JSON.parse(body) as Record<string, unknown>;
}

/** Waits until a condition holds; an endless wait would keep Jest from ending after a failure. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('The condition does not come true');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function fixtureLauncher(): RuntimeLauncher {
  if (!launcher) {
    runtimeFolder = mkdtempSync(join(tmpdir(), 'cori-runtime-'));
    linkPythonRuntime(PYTHON, runtimeFolder);
    launcher = runtimeLauncher({ python: PYTHON, pythonRuntime: runtimeFolder });
  }
  return launcher;
}

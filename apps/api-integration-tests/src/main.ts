import { findTarget } from './find-target.js';
import { startLocalStack } from './local-stack.js';
import { runTests } from './run-tests.js';
import { workspaceRoot } from './workspace.js';

const ENVIRONMENT = /^--environment=(.+)$/;

/** Tests the environment that is named. */
async function testEnvironment(args: readonly string[]): Promise<boolean> {
  const name = args.map((arg) => ENVIRONMENT.exec(arg)?.[1]).find(Boolean) ?? 'dev';
  const target = await findTarget({ name, variables: process.env, workspace: workspaceRoot });
  return runTests(
    target,
    workspaceRoot,
    args.filter((arg) => !ENVIRONMENT.test(arg)),
  );
}

/** Tests a local stack that is started for it; one that does not stop cleanly fails too. */
async function testOwnStack(args: readonly string[]): Promise<boolean> {
  const stack = await startLocalStack(workspaceRoot);
  const { variables } = stack;
  let passed: boolean;
  let code: number | null;
  try {
    const target = await findTarget({ name: 'local', variables, workspace: workspaceRoot });
    passed = await runTests(target, workspaceRoot, args);
  } finally {
    code = await stack.stop();
  }
  if (passed && code === 0) return true;
  console.error(`The local stack ended with exit code ${String(code)}:\n${stack.output()}`);
  return false;
}

try {
  const args = process.argv.slice(2);
  const passed = args.includes('--start')
    ? await testOwnStack(args.filter((arg) => arg !== '--start'))
    : await testEnvironment(args);
  process.exitCode = passed ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

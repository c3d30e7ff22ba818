import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { variablesOf, type Target } from './target.js';

/**
 * Runs the integration tests in a process of their own.
 *
 * @param args - further arguments for Jest
 * @returns whether they passed
 */
export function runTests(
  target: Target,
  workspace: string,
  args: readonly string[],
): Promise<boolean> {
  console.log(`Testing ${target.url}`);
  const config = join(workspace, 'apps/api-integration-tests/integration.config.cjs');
  const jest = spawn(
    process.execPath,
    [join(workspace, 'node_modules/jest/bin/jest.js'), '--config', config, ...args],
    { cwd: workspace, stdio: 'inherit', env: environmentOf(target) },
  );
  return new Promise((resolve) => {
    jest.once('close', (code) => {
      resolve(code === 0);
    });
  });
}

function environmentOf(target: Target): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...variablesOf(target),
    // The SDK announces when it will want a newer Node.js, at each start.
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

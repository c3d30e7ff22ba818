import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { userVariables } from './running-local-stack.js';
import type { Variables } from './target.js';

/** A local stack that was started for the tests. */
export interface LocalStack {
  readonly variables: Variables;
  /** What it has written so far. */
  readonly output: () => string;
  /** Stops it; resolves to its exit code. */
  readonly stop: () => Promise<number | null>;
}

/**
 * Starts a local stack that asks for tokens, on a free port and with a database of its own. It stops
 * with this process.
 *
 * @throws Error with what it wrote, where it does not start
 */
export async function startLocalStack(workspace: string): Promise<LocalStack> {
  const child = spawn(
    process.execPath,
    [
      join(workspace, 'tools/local-stack/dist/cli.js'),
      ...['--auth', '--port=0', '--database=throw-away', '--no-watch', '--json-ready'],
    ],
    { cwd: workspace, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const stopped = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => child.kill(signal));
  }
  const line = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  const ready = await Promise.race([line, stopped]);
  if (typeof ready !== 'string') throw new Error(`The local stack did not start:\n${output}`);
  const { userFile } = JSON.parse(ready) as { readonly userFile: string };
  return {
    variables: userVariables(join(workspace, userFile)),
    output: () => output,
    stop: () => {
      child.kill('SIGTERM');
      return stopped;
    },
  };
}

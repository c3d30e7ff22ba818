import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The local stack of a copy of the workspace. */
export interface RunningStack {
  /** Asks for JSON; another status than 200 fails with the body. */
  getJson(path: string, init?: RequestInit): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts the stack that `local-stack:prepare` has built, on a port that is free. */
export async function startStack(folder: string): Promise<RunningStack> {
  const stack = spawn(
    process.execPath,
    [
      ...['tools/local-stack/dist/cli.js', '--port=0', '--database=throw-away'],
      ...['--no-watch', '--json-ready'],
    ],
    { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  stack.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const closed = once(stack, 'close');
  const lines = createInterface({ input: stack.stdout });
  const ready = once(lines, 'line') as Promise<readonly string[]>;
  const [line] = await Promise.race([ready, closed.then((): readonly string[] => [])]);
  if (line === undefined) throw new Error(`The stack did not start:\n${output}`);
  const { url } = JSON.parse(line) as { readonly url: string };
  return {
    async getJson(path, init) {
      const response = await fetch(url + path, init);
      const text = await response.text();
      if (response.status !== 200)
        throw new Error(`${path}: ${response.status} ${text}\n${output}`);
      return JSON.parse(text) as unknown;
    },
    async stop() {
      stack.kill('SIGTERM');
      await closed;
    },
  };
}

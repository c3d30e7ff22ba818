import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { BenchmarkError } from './benchmark-error.js';
import type { HttpRequest } from './http-client.js';
import { layer, python, serviceBundle, workspaceRoot } from './workspace.js';

/** What runs in the Python process. */
export type Call = 'floor' | 'handler';

/** The times of some runs, and the length of what they answered. */
export interface Answer {
  readonly milliseconds: readonly number[];
  readonly bytes: number;
}

/** The process of `python/measure.py`. */
export interface PythonProcess {
  readonly measure: (call: Call, request: HttpRequest, count: number) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** Starts the process with the built bundle and layer, on the database of a stack. */
export function startPython(databaseEnvironment: Readonly<Record<string, string>>): PythonProcess {
  const testing = join(workspaceRoot, 'libs', 'python-testing', 'src');
  const child = spawn(
    python,
    // Without the site-packages of the environment: the layer has to bring all packages, as on Lambda.
    ['-S', join(workspaceRoot, 'tools', 'benchmark', 'python', 'measure.py')],
    {
      env: {
        ...databaseEnvironment,
        CORE_PATH: '/bcat',
        PYTHONPATH: [serviceBundle('python-bcat'), layer, testing].join(':'),
        PYTHONDONTWRITEBYTECODE: '1',
        TZ: ':UTC',
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const waiting: ((line: string | undefined) => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line));
  const exited = new Promise<void>((resolve) => {
    child.once('close', () => {
      for (const wake of waiting.splice(0)) wake(undefined);
      resolve();
    });
  });
  return {
    measure: async (call, { path, headers }, count) => {
      const line = await new Promise<string | undefined>((resolve) => {
        waiting.push(resolve);
        child.stdin.write(`${JSON.stringify({ call, url: path, headers, count })}\n`);
      });
      if (line === undefined) throw new BenchmarkError('The Python process has ended');
      return JSON.parse(line) as Answer;
    },
    stop: async () => {
      // It has nothing to finish, and shall not complain that its database stops.
      child.kill('SIGKILL');
      await exited;
    },
  };
}

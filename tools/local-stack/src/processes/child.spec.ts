import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import { until } from '../../tests/fixture-functions.js';
import { ChildError, startChild } from './child.js';
import { processIdentity } from './process-identity.js';

const ENVIRONMENT = { PATH: process.env['PATH'] ?? '' };

function startScript(script: string): ReturnType<typeof startChild> {
  return startChild({
    name: 'script',
    command: ['sh', '-c', script],
    cwd: '/',
    environment: ENVIRONMENT,
  });
}

function isRunning(pid: number): boolean {
  return processIdentity(pid) !== undefined;
}

describe('a child', () => {
  it('is ready when its line comes, and stops with what it has started', async () => {
    const child = startScript('sleep 60 & echo "grandchild $!"; wait');
    await child.whenLine(/grandchild/, 5_000);
    const grandchild = await firstChild(child.pid ?? 0);
    expect(isRunning(grandchild)).toBe(true);
    const exit = await child.stop(5_000);

    expect(exit.signal).toBe('SIGTERM');
    await until(() => !isRunning(grandchild));
  });

  it('is ended by force where it does not end', async () => {
    const child = startScript('trap "" TERM; echo ready; while :; do sleep 0.01; done');
    await child.whenLine(/ready/, 5_000);
    expect((await child.stop(50)).signal).toBe('SIGKILL');
  });

  it('that ends before it is ready is an error with its last words', async () => {
    const child = startScript('echo "no such file" >&2; exit 4');
    await expect(child.whenLine(/ready/, 5_000)).rejects.toThrow(
      /script ended with exit code 4\s+no such file/,
    );
  });

  it('that is not ready in time is an error', async () => {
    const child = startScript('sleep 60');
    await expect(child.whenLine(/ready/, 20)).rejects.toThrow(ChildError);
    await child.stop(5_000);
  });

  it('of a program that does not exist is an error', async () => {
    const child = startChild({
      name: 'nothing',
      command: ['/no/such/program'],
      cwd: '/',
      environment: ENVIRONMENT,
    });
    await expect(child.whenLine(/ready/, 5_000)).rejects.toThrow(/nothing ended with/);
  });

  it('dies with a parent that is killed hard', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cori-parent-'));
    const outfile = join(folder, 'parent.mjs');
    buildSync({
      entryPoints: [join(__dirname, '../../tests/parent.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
    const parent = spawn(process.execPath, [outfile], { stdio: ['ignore', 'pipe', 'inherit'] });
    try {
      const pid = await new Promise<number>((resolve) => {
        createInterface({ input: parent.stdout }).once('line', (line) => {
          resolve(Number(line));
        });
      });
      expect(isRunning(pid)).toBe(true);
      parent.kill('SIGKILL');
      await until(() => !isRunning(pid));
    } finally {
      parent.kill('SIGKILL');
      rmSync(folder, { recursive: true });
    }
  }, 20_000);
});

/** The first child of a process, as the kernel lists it. */
async function firstChild(pid: number): Promise<number> {
  return Number.parseInt(await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8'), 10);
}

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../tests/fixture-functions.js';
import { processIdentity } from './process-identity.js';
import { createRunFolder } from './run-folder.js';

let parent: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'cori-run-'));
});

afterEach(() => {
  rmSync(parent, { recursive: true, force: true });
});

function startSleeper(): number {
  return spawn('sleep', ['600'], { stdio: 'ignore', detached: true }).pid ?? 0;
}

describe('the folder of a run', () => {
  it('goes with the run', () => {
    const run = createRunFolder(parent);
    expect(existsSync(run.path)).toBe(true);
    run.remove();
    expect(existsSync(run.path)).toBe(false);
  });

  it('of a stack that was killed goes at the next start, with the children it has left', async () => {
    const left = startSleeper();
    const other = startSleeper();
    const killed = join(parent, 'killed');
    mkdirSync(killed);
    writeFileSync(join(killed, 'owner'), '999999999 1');
    // The second is a process that has taken the id of an earlier child: it stays.
    writeFileSync(join(killed, 'children'), `${processIdentity(left) ?? ''}\n${other} 1\n`);
    createRunFolder(parent).remove();

    await until(() => processIdentity(left) === undefined);
    expect(processIdentity(other)).toBeDefined();
    expect(existsSync(killed)).toBe(false);
    process.kill(other, 'SIGKILL');
  });

  it('of a stack that runs stays', () => {
    const running = join(parent, 'running');
    mkdirSync(running);
    writeFileSync(join(running, 'owner'), processIdentity(process.pid) ?? '');
    createRunFolder(parent).remove();
    expect(existsSync(running)).toBe(true);
  });
});

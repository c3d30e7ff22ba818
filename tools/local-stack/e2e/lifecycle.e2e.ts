import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { descendants, isRunning, startStackProcess, workspaceRoot } from './stack-process.mjs';
import { until } from './until.js';

jest.setTimeout(120_000);

describe('the stack', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'stops on %s with exit code 0 and leaves nothing',
    async (signal) => {
      const stack = await startStackProcess();
      const processes = descendants(stack.pid);
      expect(processes.length).toBeGreaterThanOrEqual(5);
      const { code } = await stack.stop(signal);

      expect(code).toBe(0);
      expect(processes.filter(isRunning)).toEqual([]);
      expect(existsSync(join(workspaceRoot, '.cache/local-stack/runs', String(stack.pid)))).toBe(
        false,
      );
    },
  );

  it('leaves no process when it is killed hard, and starts again', async () => {
    const first = await startStackProcess();
    const processes = descendants(first.pid);
    await first.stop('SIGKILL');
    await until(() => processes.filter(isRunning).length === 0);

    const second = await startStackProcess();
    expect((await fetch(`${second.url}/bcat/health`)).status).toBe(200);
    expect(existsSync(join(workspaceRoot, '.cache/local-stack/runs', String(first.pid)))).toBe(
      false,
    );
    expect((await second.stop('SIGINT')).code).toBe(0);
  });

  it('keeps passwords and the environment of the shell out of its output', async () => {
    const stack = await startStackProcess();
    const { password } = new URL(stack.dsn);
    await fetch(`${stack.url}/bcat/county_summary?limit=1`, {
      headers: { Authorization: 'Bearer not-for-the-log' },
    });
    const { output } = await stack.stop('SIGINT');

    expect(output).toContain('/bcat/county_summary?limit=1 200');
    expect(password).not.toBe('');
    expect(output).not.toContain(password);
    expect(output).not.toContain('not-for-the-log');
  });

  it('asks for a token with --auth, tells how to get one, and leaves nothing', async () => {
    const stack = await startStackProcess(['--auth']);
    const { userFile = '' } = stack;
    const processes = descendants(stack.pid);
    expect(statSync(userFile).mode & 0o777).toBe(0o600);
    const { password } = JSON.parse(readFileSync(userFile, 'utf8')) as { password: string };
    const signIn = join(workspaceRoot, 'tools/local-stack/dist/sign-in.js');
    expect(stack.output()).toMatch(/TOKEN=\$\(node tools\/local-stack\/dist\/sign-in\.js \S+\)/);
    const token = execFileSync(process.execPath, [signIn, userFile], { encoding: 'utf8' }).trim();

    expect((await fetch(`${stack.url}/bcat`)).status).toBe(401);
    const headers = { Authorization: `Bearer ${token}` };
    expect((await fetch(`${stack.url}/bcat`, { headers })).status).toBe(200);

    const { code, output } = await stack.stop('SIGINT');
    expect(code).toBe(0);
    expect(output).not.toContain(password);
    expect(output).not.toContain(token);
    expect(existsSync(userFile)).toBe(false);
    expect(processes.filter(isRunning)).toEqual([]);
  });

  it('says that it asks for none without it', async () => {
    const stack = await startStackProcess();
    const { output } = await stack.stop('SIGINT');
    expect(output).toContain('Requests need no token: only this machine can reach it');
  });

  it('says what to do where its port is taken', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await expect(startStackProcess([`--port=${port}`])).rejects.toThrow(
      new RegExp(`Port ${port} is in use[^]*PORT=${port + 1} npm start`),
    );
    server.close();
  });

  it('ends with exit code 1 for what it does not know, and 0 for --help', async () => {
    expect(await exitCode(['--nonsense'])).toBe(1);
    expect(await exitCode(['--port', 'x'])).toBe(1);
    expect(await exitCode(['--help'])).toBe(0);
  });
});

function exitCode(args: readonly string[]): Promise<number | null> {
  const cli = join(workspaceRoot, 'tools/local-stack/dist/cli.js');
  return new Promise((resolve) => {
    spawn(process.execPath, [cli, ...args], { stdio: 'ignore' }).once('close', resolve);
  });
}

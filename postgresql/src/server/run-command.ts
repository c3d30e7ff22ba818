import { spawn } from 'node:child_process';
import { LocalDatabaseError } from './database-error.js';

/** How a command is run. */
export interface CommandOptions {
  readonly cwd?: string;
  /** Replaces the environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** Called with each line of the standard output. */
  readonly onLine?: (line: string) => void;
}

/**
 * Runs a command to its end.
 *
 * @returns its standard output
 * @throws LocalDatabaseError with the end of its messages when it fails or is not there
 */
export async function runCommand(
  command: readonly string[],
  { cwd, env, onLine }: CommandOptions = {},
): Promise<string> {
  const [program = '', ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let messages = '';
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      if (onLine) lines.forEach(onLine);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (messages += text));
    child.on('error', (error) => {
      reject(new LocalDatabaseError(`${program} cannot be run: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      if (code === 0) {
        resolve(output);
        return;
      }
      const end = (messages.trim() || output.trim()).split('\n').slice(-8).join('\n');
      reject(
        new LocalDatabaseError(`${program} failed (${signal ?? `exit code ${code}`})\n${end}`),
      );
    });
  });
}

/**
 * Whether a command can be run and succeeds.
 */
export async function commandSucceeds(command: readonly string[]): Promise<boolean> {
  return runCommand(command).then(
    () => true,
    () => false,
  );
}

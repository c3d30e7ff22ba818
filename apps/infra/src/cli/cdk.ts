import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '../workspace.js';

/** A command of CDK that failed; CDK has said why. */
export class CdkError extends Error {
  override readonly name = 'CdkError';

  constructor(
    command: string,
    readonly exitCode: number,
  ) {
    super(`cdk ${command} failed`);
  }
}

/** The program of the CDK that this project depends on. */
export function cdkProgram(): string {
  const manifest = createRequire(join(projectRoot, 'package.json')).resolve('aws-cdk/package.json');
  return join(dirname(manifest), 'bin', 'cdk');
}

/**
 * Runs CDK in the terminal of this process.
 *
 * @throws CdkError where it fails
 */
export async function runCdk(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [cdkProgram(), ...args], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      resolve(signal ? 130 : (exitCode ?? 1));
    });
  });
  if (code !== 0) throw new CdkError(args[0] ?? '', code);
}

/** The synthesized assembly of an environment. */
export function assemblyFolder(environment: string): string {
  return join(projectRoot, 'cdk.out', environment);
}

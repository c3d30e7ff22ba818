import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyBuiltWorkspace } from '../src/built-workspace.js';
import { cdkProgram } from '../src/cli/cdk.js';
import { workspaceRoot } from '../src/workspace.js';

/** What a program said and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a program to its end. */
export function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: options.cwd ?? workspaceRoot,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, text: `${stdout}${stderr}` };
}

const folders: string[] = [];

/** A folder that `removeFolders` removes. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cori-infra-e2e-'));
  folders.push(folder);
  return folder;
}

/** Removes all folders that were made. */
export function removeFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

/** A copy of what was built for arm64, in a folder of its own, which tests may edit. */
export function copyOfBuilt(): string {
  const folder = temporaryFolder();
  copyBuiltWorkspace(folder, 'arm64');
  return folder;
}

/** Synthesizes an environment as `infra:synth` does, in a workspace, into a folder. */
export function synth(
  workspace: string,
  environment: string,
  env: Readonly<Record<string, string>> = {},
): Outcome & { readonly assembly: string } {
  const assembly = join(temporaryFolder(), 'cdk.out');
  const args = ['synth', '--quiet', '**', '-c', `environment=${environment}`, '--output', assembly];
  const outcome = run(process.execPath, [cdkProgram(), ...args], {
    cwd: join(workspace, 'apps', 'infra'),
    env: { CDK_VALIDATION: 'false', ...env },
  });
  return { ...outcome, assembly };
}

/** All files under a folder whose names end so. */
export function filesUnder(folder: string, ending = ''): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

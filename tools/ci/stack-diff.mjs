// `nx run ci:stack-diff`: what the change from NX_BASE to what is checked out would do to the stacks, in
// Markdown: on the terminal, and in the summary of a workflow's run. It compares what both synthesize
// and needs no account; what is deployed can be older than the base.
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, SetupError, workspaceRoot } from '../workspace/run.mjs';

const ENVIRONMENTS = ['dev', 'prod'];

function call(command, args, cwd, { env = {} } = {}) {
  const options = { cwd, env: { ...process.env, ...env }, encoding: 'utf8', maxBuffer: 1 << 28 };
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status === 0) return { stdout, stderr };
  throw new SetupError(`${command} ${args.join(' ')} failed\n${stdout}\n${stderr}`);
}

/** Checks a commit out into a folder, with the packages that are installed here. */
function checkOut(commit, folder) {
  call('git', ['worktree', 'add', '--detach', '--force', folder, commit], workspaceRoot);
  const packages = join(workspaceRoot, 'node_modules');
  mkdirSync(join(folder, 'node_modules', '@cori'), { recursive: true });
  for (const name of readdirSync(packages)) {
    if (name !== '@cori') symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
  // The workspace's own packages are relative links, which then lead into the folder.
  for (const name of readdirSync(join(packages, '@cori'))) {
    const target = join(folder, 'node_modules', '@cori', name);
    cpSync(join(packages, '@cori', name), target, { verbatimSymlinks: true });
  }
  symlinkSync(join(workspaceRoot, '.venv'), join(folder, '.venv'));
}

/** Synthesizes an environment; returns the files of its templates by the ids of their stacks. */
function templates(root, environment) {
  const nx = join(root, 'node_modules', '.bin', 'nx');
  const args = ['run', 'infra:synth', `--configuration=${environment}`, '--skipSync'];
  call(nx, args, root, { env: { NX_DAEMON: 'false', NX_TUI: 'false' } });
  return stacksOf(join(root, 'apps', 'infra', 'cdk.out', environment));
}

/** The files of the templates that a manifest names, by the ids of their stacks. */
function stacksOf(assembly) {
  const { artifacts } = JSON.parse(readFileSync(join(assembly, 'manifest.json'), 'utf8'));
  return new Map(
    Object.entries(artifacts).flatMap(([id, { type, displayName, properties }]) => {
      if (type === 'cdk:cloud-assembly') {
        return [...stacksOf(join(assembly, properties.directoryName))];
      }
      if (type !== 'aws:cloudformation:stack') return [];
      return [[displayName ?? id, join(assembly, properties.templateFile)]];
    }),
  );
}

function differences(environment, before, after, empty) {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, now] = [before.get(name) ?? empty, after.get(name)];
    if (!now) return [{ stack: name, text: 'The stack is no more.' }];
    if (readFileSync(old, 'utf8') === readFileSync(now, 'utf8')) return [];
    const cdk = join(workspaceRoot, 'node_modules', '.bin', 'cdk');
    const assembly = join(workspaceRoot, 'apps', 'infra', 'cdk.out', environment);
    const args = [
      'diff',
      name,
      '--app',
      assembly,
      '--template',
      old,
      '--exclusively',
      '--no-color',
    ];
    const { stdout, stderr } = call(cdk, args, workspaceRoot);
    return [{ stack: name, text: `${stdout}${stderr}`.trim() }];
  });
}

function report(base, found) {
  const head = `### What the stacks would become, against ${base.slice(0, 8)}`;
  if (found.length === 0) return `${head}\n\nNo stack changes.\n`;
  const list = found.map(({ stack }) => `- \`${stack}\``).join('\n');
  const details = found.map(
    ({ stack, text }) =>
      `<details><summary>${stack}</summary>\n\n\`\`\`\n${text}\n\`\`\`\n\n</details>`,
  );
  return `${head}\n\n${list}\n\n${details.join('\n\n')}\n`;
}

const folder = mkdtempSync(join(tmpdir(), 'stack-diff-'));
const worktree = join(folder, 'base');
try {
  const base = process.env.NX_BASE;
  if (!base) throw new SetupError('NX_BASE has to name the commit to compare with');
  checkOut(base, worktree);
  const empty = join(folder, 'empty.json');
  appendFileSync(empty, '{}');
  const found = ENVIRONMENTS.flatMap((environment) =>
    differences(
      environment,
      templates(worktree, environment),
      templates(workspaceRoot, environment),
      empty,
    ),
  );
  // The stacks of the account are the same in every environment.
  const once = [...new Map(found.map((each) => [each.stack + each.text, each])).values()];
  const text = report(base, once);
  console.log(text);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary) appendFileSync(summary, text);
} catch (error) {
  fail(error);
} finally {
  if (existsSync(worktree)) {
    spawnSync('git', ['worktree', 'remove', '--force', worktree], { cwd: workspaceRoot });
  }
  rmSync(folder, { recursive: true, force: true });
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

interface Task {
  readonly project: string;
  readonly target: 'build' | 'lint' | 'type-check' | 'test';
  readonly root: string;
  readonly python: boolean;
  readonly dependencies: readonly string[];
  readonly files: readonly string[];
  readonly outputsOfDependencies: readonly string[];
  readonly packages: readonly string[];
}

function lines(command: string, ...args: readonly string[]): readonly string[] {
  const output = execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return output.split('\n').filter(Boolean);
}

const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('NX_')),
);
const tasks = Object.values(
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'task-inputs.mjs')], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...environment, NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false' },
    }),
  ) as Record<string, Task>,
);
const tracked = lines('git', 'ls-files', '-co', '--exclude-standard');
const roots = [...new Set(tasks.map((task) => task.root))];

/** The files of a project, without those of a project inside it. */
function filesOf(folder: string): readonly string[] {
  const nested = roots.filter((other) => other.startsWith(`${folder}/`));
  return tracked.filter(
    (file) =>
      file.startsWith(`${folder}/`) && !nested.some((other) => file.startsWith(`${other}/`)),
  );
}

/** The files of its own that a task reads, whatever else it reads. */
function sourcesOf({ root: folder, target, python }: Task): readonly string[] {
  const files = filesOf(folder);
  const inFolder = (...names: readonly string[]) =>
    files.filter((file) => names.some((name) => file.startsWith(`${folder}/${name}/`)));
  if (python) {
    const code = inFolder('src', ...(target === 'build' ? [] : ['tests']));
    return code.filter((file) => file.endsWith('.py'));
  }
  const typescript = files.filter((file) => /\.[mc]?ts$/.test(file));
  switch (target) {
    case 'build':
      return inFolder('src').filter((file) => /(?<!\.spec)\.ts$/.test(file));
    case 'lint':
      return typescript;
    case 'test':
      return inFolder('src').filter((file) => file.endsWith('.ts'));
    case 'type-check':
      return inFolder('src').filter((file) => file.endsWith('.ts'));
  }
}

const named = tasks.map((task) => [`${task.project}:${task.target}`, task] as const);

describe('what Nx hashes for a task', () => {
  it('was asked of every project', () => {
    expect(new Set(tasks.map(({ project }) => project)).size).toBeGreaterThanOrEqual(18);
  });

  it.each(named)('%s: each of its own sources', (_, task) => {
    expect(sourcesOf(task).filter((file) => !task.files.includes(file))).toEqual([]);
  });

  it.each(named.filter(([, { target }]) => target !== 'lint'))(
    '%s: the code of the projects that it depends on, or what they build',
    (_, task) => {
      const missing = task.dependencies
        .flatMap((name) =>
          tasks.filter(({ project, target }) => project === name && target === 'build'),
        )
        // Python code is built and checked without the TypeScript of the database's tools.
        .filter((built) => built.python || !task.python || task.target === 'test')
        .filter(
          (built) =>
            task.outputsOfDependencies.length === 0 &&
            !sourcesOf(built).every((file) => task.files.includes(file)),
        )
        .map(({ project }) => project);
      expect(missing).toEqual([]);
    },
  );

  it.each(named)('%s: the packages it runs with', (_, { python, packages, files }) => {
    expect(python ? files.includes('requirements.lock') : packages.length > 0).toBe(true);
  });

  it.each(named)('%s: nothing of what it has nothing to do with', (_, { root: folder, files }) => {
    const foreign = ['README.md', 'CONTRIBUTING.md', 'docs/rest.md', '.ci/run'];
    expect(
      files.filter((file) => foreign.includes(file) && !file.startsWith(`${folder}/`)),
    ).toEqual([]);
  });
});

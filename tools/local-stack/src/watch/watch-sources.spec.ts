import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { until } from '../../tests/fixture-functions.js';
import type { Screen } from '../screen.js';
import type { BuildRun } from './build.js';
import { watchSources, type SourceWatch } from './watch-sources.js';

const HANDLER = 'apps/python-bcat/src/python_bcat/handler.py';
const DATASET = 'apps/python-bcat/src/python_bcat/datasets/county_summary.json';

let workspace: string;
let lines: string[];
let builds: { readonly changed: readonly string[]; finish(succeeded: boolean): void }[];
let reloads: number;
let watch: SourceWatch;

function write(path: string, content: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true });
  writeFileSync(join(workspace, path), content);
}

beforeEach(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'cori-watch-'));
  lines = [];
  builds = [];
  reloads = 0;
  for (const path of [HANDLER, DATASET, 'libs/a/src/a.ts', 'config/src/services.ts']) {
    write(path, 'first');
  }
  const note = (text: string): void => void lines.push(text);
  const screen: Screen = { isTerminal: false, line: note, faint: note, problem: note };
  watch = watchSources({
    workspace,
    screen,
    reload: () => {
      reloads += 1;
      return Promise.resolve(['python-bcat']);
    },
    build: fakeBuild,
  });
  await watch.ready;
});

afterEach(async () => {
  await watch.stop();
  rmSync(workspace, { recursive: true, force: true });
});

function fakeBuild(changed: readonly string[]): BuildRun {
  let finish: ((result: { succeeded: boolean; output: string }) => void) | undefined;
  const finished = new Promise<{ succeeded: boolean; output: string }>((resolve) => {
    finish = resolve;
  });
  builds.push({
    changed,
    finish: (succeeded) => finish?.({ succeeded, output: 'what the build said' }),
  });
  return {
    finished,
    stop: () => {
      finish?.({ succeeded: false, output: '' });
      return Promise.resolve();
    },
  };
}

describe('the watch', () => {
  it('builds once for changes that come together, reloads and says so in one line', async () => {
    write(HANDLER, 'second');
    write('libs/a/src/a.ts', 'second');
    await until(() => builds.length === 1);
    expect([...(builds[0]?.changed ?? [])].sort()).toEqual([HANDLER, 'libs/a/src/a.ts']);
    builds[0]?.finish(true);
    await until(() => reloads === 1);
    await until(() => lines.length === 2);
    expect(lines[1]).toMatch(/^↻ reloaded python-bcat in [\d.]+ s$/);
  });

  it('says where the tables follow, when a dataset has changed', async () => {
    write(DATASET, '{}');
    await until(() => builds.length === 1);
    builds[0]?.finish(true);
    await until(() => lines.length === 3);
    expect(lines[2]).toContain('at the next npm start');
  });

  it('shows a failed build and reloads nothing', async () => {
    write(HANDLER, 'broken');
    await until(() => builds.length === 1);
    builds[0]?.finish(false);
    await until(() => lines.length === 3);
    expect(lines.slice(1)).toEqual([
      'what the build said',
      'The build failed; the old code keeps running until it is mended.',
    ]);
    expect(reloads).toBe(0);
  });

  it('builds again for a change during a build', async () => {
    write(HANDLER, 'second');
    await until(() => builds.length === 1);
    write('config/src/services.ts', 'second');
    // The change is noted before the first build is over, whenever the watcher tells of it.
    builds[0]?.finish(true);
    await until(() => builds.length === 2);
    expect(builds[1]?.changed).toEqual(['config/src/services.ts']);
  });

  it('sees neither what is built nor what is no source', async () => {
    write('apps/python-bcat/dist/lambda/handler.py', 'built');
    write('apps/infra/cdk.out/local-stack/manifest.json', 'synthesized');
    write('apps/python-bcat/tests/test_handler.py', 'test');
    write('apps/python-bcat/src/python_bcat/__pycache__/handler.pyc', 'bytecode');
    write('libs/a/src/a.spec.ts', 'test');
    write('libs/a/README.md', 'text');
    write('libs/a/src/generated/types.ts', 'generated');
    write(HANDLER, 'second');
    await until(() => builds.length === 1);
    expect(builds[0]?.changed).toEqual([HANDLER]);
  });
});

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fixtureDefinition } from '../../tests/fixture-functions.js';
import { Artifacts } from './artifacts.js';

const FOLDERS = ['app/dist'];

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'cori-artifacts-'));
  mkdirSync(join(workspace, 'app/dist/inner'), { recursive: true });
  writeFileSync(join(workspace, 'app/dist/inner/code.py'), 'first');
});

afterEach(() => {
  rmSync(workspace, { recursive: true, force: true });
});

function artifacts(): Artifacts {
  const run = join(workspace, 'runs', 'this');
  mkdirSync(run, { recursive: true });
  return new Artifacts({ workspace, store: join(workspace, 'store'), run });
}

describe('the copies of artifacts', () => {
  it('keep the code that runs while the artifact changes, and move with its content', () => {
    const copies = artifacts();
    copies.refresh(FOLDERS, []);
    const first = copies.path('app/dist');
    writeFileSync(join(workspace, 'app/dist/inner/code.py'), 'second');
    expect(readFileSync(join(first, 'inner/code.py'), 'utf8')).toBe('first');

    copies.refresh(FOLDERS, []);
    const second = copies.path('app/dist');
    expect(second).not.toBe(first);
    expect(readFileSync(join(second, 'inner/code.py'), 'utf8')).toBe('second');
    copies.refresh(FOLDERS, []);
    expect(copies.path('app/dist')).toBe(second);
  });

  it('go when neither the present nor the previous code needs them', () => {
    const copies = artifacts();
    const paths = ['a', 'b', 'c'].map((content) => {
      writeFileSync(join(workspace, 'app/dist/inner/code.py'), content);
      copies.refresh(FOLDERS, []);
      return copies.path('app/dist');
    });
    expect(paths.map((path) => existsSync(path))).toEqual([false, true, true]);
  });

  it('stay for the next start, and while another stack uses them', () => {
    artifacts().refresh(FOLDERS, []);
    const first = artifacts();
    first.refresh(FOLDERS, []);
    const used = first.path('app/dist');
    mkdirSync(join(workspace, 'runs', 'other'));
    writeFileSync(join(workspace, 'runs', 'other', 'artifacts'), basename(used));
    writeFileSync(join(workspace, 'app/dist/inner/code.py'), 'second');
    artifacts().refresh(FOLDERS, []);
    expect(existsSync(used)).toBe(true);
  });

  it('stay while a function runs from them', () => {
    const copies = artifacts();
    copies.refresh(FOLDERS, []);
    const running = copies.path('app/dist');
    for (const content of ['b', 'c']) {
      writeFileSync(join(workspace, 'app/dist/inner/code.py'), content);
      copies.refresh(FOLDERS, [fixtureDefinition('python', 'functions.echo', { code: running })]);
    }
    expect(existsSync(running)).toBe(true);
  });

  it('say how to build what is missing', () => {
    expect(() => {
      artifacts().refresh(['app/other'], []);
    }).toThrow('app/other is not built. Run: npx nx run local-stack:prepare');
  });
});

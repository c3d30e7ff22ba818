import { spawnSync } from 'node:child_process';
import { visitNotIgnoredFiles, type Tree } from '@nx/devkit';
import type { ServiceNames } from '../names/service-name.js';
import {
  defaultDescription,
  exampleDataset,
  serviceFiles,
} from '../python-service/service-files.js';

/** The files of folders that differ from the last commit; undefined where there is no git. */
function changedFiles(root: string, folders: readonly string[]): readonly string[] | undefined {
  const { status, stdout } = spawnSync(
    'git',
    [...['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all'], '--', ...folders],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) return undefined;
  return stdout.split('\0').flatMap((line) => line.slice(3) || []);
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : (JSON.parse(value) as string);
}

/** The files as the generator made them, as far as what is there says with which options. */
function generatedFiles(
  tree: Tree,
  names: ServiceNames,
  corePath: string,
): Readonly<Record<string, string>> {
  const { folder, packageName } = names;
  const example = `${folder}/src/${packageName}/datasets/${exampleDataset(names)}.json`;
  const table = /"table": "([a-z0-9_]+)\./.exec(tree.read(example, 'utf8') ?? '')?.[1];
  const pyproject = tree.read(`${folder}/pyproject.toml`, 'utf8') ?? '';
  const description = text(/^description = ("(?:[^"\\]|\\.)*")$/m.exec(pyproject)?.[1]);
  return serviceFiles({
    ...names,
    corePath,
    schema: table ?? names.identifier,
    description: description ?? defaultDescription(names),
  });
}

/**
 * Those files of a service that would be lost: neither does git have them as they are, nor can they
 * be made again.
 *
 * @param folders - what would be removed
 */
export function unsavedWork(
  tree: Tree,
  names: ServiceNames,
  corePath: string,
  folders: readonly string[],
): readonly string[] {
  const changed = changedFiles(tree.root, folders);
  const generated = generatedFiles(tree, names, corePath);
  const derived = `${names.folder}/src/${names.packageName}/openapi.json`;
  const unsaved: string[] = [];
  for (const folder of folders) {
    visitNotIgnoredFiles(tree, folder, (path) => {
      if (changed !== undefined && !changed.includes(path)) return;
      if (path !== derived && tree.read(path, 'utf8') !== generated[path]) unsaved.push(path);
    });
  }
  return unsaved;
}

import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratorCallback, Tree } from '@nx/devkit';
import { GeneratorError } from '../generator-error.js';
import { serviceNames } from '../names/service-name.js';
import { updateDebugConfigurations } from '../services-table/debug-configurations.js';
import { refreshWorkspace } from '../services-table/refresh-workspace.js';
import { readServices, removeService, serviceName } from '../services-table/services-table.js';
import { removeRecordedAnswers } from './recorded-answers.js';
import { unsavedWork } from './unsaved-work.js';

/** Where the rows of datasets are that were made from a file, in a folder a service. */
const DATA_FILES = 'postgresql/sample-data';

/** Which service goes, and whether with work that git does not have. */
export interface RemoveServiceOptions {
  readonly name: string;
  readonly force?: boolean;
}

/**
 * Removes a Python service: the inverse of `python-service`.
 *
 * @throws GeneratorError where there is no such service, where it is the only one, and where files
 * would be lost that git does not have
 */
export function removeServiceGenerator(
  tree: Tree,
  { name, force = false }: RemoveServiceOptions,
): GeneratorCallback {
  const rows = readServices(tree);
  const row = rows.find((each) => serviceName(each) === name);
  if (!row) {
    throw new GeneratorError(
      `There is no service "${name}". There are: ${rows.map(serviceName).join(', ')}.`,
    );
  }
  if (rows.length === 1) {
    throw new GeneratorError(`"${name}" is the only service, and an API without one is none.`);
  }
  const names = serviceNames(name);
  const folders = [names.folder, `${DATA_FILES}${row.corePath}`].filter((path) =>
    tree.exists(path),
  );
  const unsaved = force ? [] : unsavedWork(tree, names, row.corePath, folders);
  if (unsaved.length > 0) {
    throw new GeneratorError(
      `The service ${name} has work that git does not have:\n${unsaved.map((path) => `- ${path}`).join('\n')}\n` +
        'Commit it, or remove the service with --force.',
    );
  }
  for (const folder of folders) tree.delete(folder);
  removeService(tree, row.directoryName);
  removeRecordedAnswers(tree, row.corePath);
  updateDebugConfigurations(tree, readServices(tree).map(serviceName), name);
  return async () => {
    // What git ignores (bundles, caches, reports) goes with the rest.
    await rm(join(tree.root, names.folder), { recursive: true, force: true });
    await refreshWorkspace(tree.root, names.project);
  };
}

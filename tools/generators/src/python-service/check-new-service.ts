import type { Tree } from '@nx/devkit';
import { GeneratorError } from '../generator-error.js';
import type { ServiceRow } from '../services-table/services-table.js';
import { exampleDataset, type Service } from './service-files.js';

/** Lock files whose packages a member of the workspace would take the place of. */
const LOCK_FILES = ['requirements.lock', 'libs/python-layer/requirements.lock'];

function checkFolders(tree: Tree, { name, folder, project }: Service): void {
  if (tree.exists(`libs/${project}`)) {
    throw new GeneratorError(
      `A service cannot be named "${name}": libs/${project} is a library. Choose another name.`,
    );
  }
  if (tree.exists(folder)) {
    throw new GeneratorError(
      `${folder} exists, but is in no row of the services table: move it away, or choose another name.`,
    );
  }
  const locked = LOCK_FILES.find((file) =>
    (tree.read(file, 'utf8') ?? '').split('\n').some((line) => line.startsWith(`${project}==`)),
  );
  if (locked) {
    throw new GeneratorError(
      `A service cannot be named "${name}": ${project} is a package of ${locked}. Choose another name.`,
    );
  }
}

function checkDatasets(tree: Tree, service: Service, rows: readonly ServiceRow[]): void {
  const example = exampleDataset(service);
  for (const { directoryName } of rows) {
    const folder = `apps/${directoryName}/src/${directoryName.replaceAll('-', '_')}/datasets`;
    for (const file of tree.children(folder)) {
      const text = file.endsWith('.json') ? (tree.read(`${folder}/${file}`, 'utf8') ?? '') : '';
      if (file === `${example}.json` || text.includes(`"${service.schema}.${example}"`)) {
        throw new GeneratorError(
          `The example dataset ${example} would collide with ${folder}/${file}: choose another name.`,
        );
      }
    }
  }
}

/**
 * Refuses a service that would take what another one has.
 *
 * @throws GeneratorError with what it collides with
 */
export function checkNewService(tree: Tree, service: Service, rows: readonly ServiceRow[]): void {
  const { name, corePath, logicalName } = service;
  for (const row of rows) {
    const owner = `${row.directoryName} (${row.logicalName}, ${row.corePath})`;
    if (row.directoryName === service.project) {
      throw new GeneratorError(
        `There is a service "${name}" already, ${owner}: choose another name, or remove it first ` +
          `with “nx generate remove-service ${name}”.`,
      );
    }
    if (row.corePath === corePath) {
      throw new GeneratorError(
        `The path ${corePath} is that of ${owner}: choose another one with --corePath.`,
      );
    }
    if (row.logicalName.toLowerCase() === logicalName.toLowerCase()) {
      throw new GeneratorError(
        `The logical name ${logicalName} is that of ${owner}: choose another name.`,
      );
    }
  }
  checkFolders(tree, service);
  checkDatasets(tree, service, rows);
}

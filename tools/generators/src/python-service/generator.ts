import { logger, type GeneratorCallback, type Tree } from '@nx/devkit';
import { GeneratorError } from '../generator-error.js';
import { checkCorePath, checkSchema, serviceNames } from '../names/service-name.js';
import { updateDebugConfigurations } from '../services-table/debug-configurations.js';
import { refreshWorkspace } from '../services-table/refresh-workspace.js';
import { addService, readServices, serviceName } from '../services-table/services-table.js';
import { checkNewService } from './check-new-service.js';
import { defaultDescription, serviceFiles, type Service } from './service-files.js';

/** What a developer says of a new service; what is absent or empty follows from the name. */
export interface PythonServiceOptions {
  readonly name: string;
  readonly corePath?: string;
  readonly schema?: string;
  readonly description?: string;
}

function serviceOf({ name, corePath, schema, description }: PythonServiceOptions): Service {
  const names = serviceNames(name);
  const line = description?.trim() || defaultDescription(names);
  if (/[\p{Cc}]/u.test(line)) {
    throw new GeneratorError('The description must be one line, without control characters.');
  }
  return {
    ...names,
    corePath: checkCorePath(corePath || `/${name}`),
    schema: checkSchema(schema || names.identifier),
    description: line,
  };
}

/**
 * Makes a Python service with an example dataset and adds it to the services table. A second run
 * changes no file; it only finishes what the first could not.
 *
 * @throws GeneratorError where it would collide with what is there
 */
export function pythonServiceGenerator(
  tree: Tree,
  options: PythonServiceOptions,
): GeneratorCallback {
  const service = serviceOf(options);
  const { logicalName, corePath, project: directoryName } = service;
  const rows = readServices(tree);
  const made = rows.find((row) => row.directoryName === directoryName);
  const isThisOne = made?.logicalName === logicalName && made.corePath === corePath;
  if (isThisOne && tree.exists(`${service.folder}/pyproject.toml`)) {
    logger.info(`The service ${service.name} is there: its files stay as they are.`);
  } else {
    checkNewService(tree, service, isThisOne ? rows.filter((row) => row !== made) : rows);
    for (const [path, content] of Object.entries(serviceFiles(service))) tree.write(path, content);
    if (!isThisOne) addService(tree, { logicalName, corePath, directoryName });
    updateDebugConfigurations(tree, readServices(tree).map(serviceName));
  }
  return () => refreshWorkspace(tree.root);
}

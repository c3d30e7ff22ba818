/** A Python service and where it answers. */
export interface ServiceConfig {
  /** The logical name, without spaces, e.g. `BCATService`. */
  readonly logicalName: string;
  /** The path that its routes begin with, e.g. `/bcat`. */
  readonly corePath: string;
  /** Its folder under `apps/`, e.g. `python-bcat`. */
  readonly directoryName: string;
}

/** The services that every environment deploys. */
export const services: readonly ServiceConfig[] = [
  { logicalName: 'BCATService', corePath: '/bcat', directoryName: 'python-bcat' },
];

/**
 * The Python package of a service.
 *
 * @returns the folder's name as a module, e.g. `python_bcat`
 */
export function pythonModule(service: ServiceConfig): string {
  return service.directoryName.replaceAll('-', '_');
}

/**
 * The folder of a service's dataset files, relative to the workspace.
 */
export function datasetsFolder(service: ServiceConfig): string {
  return `apps/${service.directoryName}/src/${pythonModule(service)}/datasets`;
}

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

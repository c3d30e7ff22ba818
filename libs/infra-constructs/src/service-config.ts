/** A Python service and where it answers. */
export interface ServiceConfig {
  /** The logical name, without spaces, e.g. `BCATService`. */
  readonly logicalName: string;
  /** The path that its routes begin with, e.g. `/bcat`. */
  readonly corePath: string;
  /** Its folder, e.g. `python-bcat`; the Python package in it is named alike, with `_` for `-`. */
  readonly directoryName: string;
}

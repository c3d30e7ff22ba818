/** The type of a geometry column, as its declaration says it. */
export interface GeometryType {
  /** `Point`, `MultiPolygon`, …; `Geometry` where the declaration allows all. */
  readonly type: string;
  /** 0 where the declaration allows all. */
  readonly srid: number;
  /** Whether the coordinates have a height or a measure. */
  readonly dimensions: '' | 'Z' | 'M' | 'ZM';
}

const DECLARATION = /^(?:.*\.)?geometry(?:\((\w+?)(ZM|Z|M)?(?:,(\d+))?\))?$/;

/**
 * Takes the declaration of a geometry column apart.
 *
 * @param type - as `format_type` writes it: `postgis.geometry(PointZ,4326)`
 * @returns nothing where it is no geometry
 */
export function geometryType(type: string): GeometryType | undefined {
  const match = DECLARATION.exec(type);
  if (match === null) return undefined;
  const [, name = 'Geometry', dimensions = '', srid = '0'] = match;
  return { type: name, srid: Number(srid), dimensions: dimensions as GeometryType['dimensions'] };
}

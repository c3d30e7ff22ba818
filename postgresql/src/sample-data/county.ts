import type { Position } from 'geojson';
import type { State } from './states.js';

/** A county as the sample rows are made from it. */
export interface County {
  readonly geoid: string;
  readonly name: string;
  readonly state: State;
  readonly neighbors: readonly string[];
  /** Whether its outline was valid before it was repaired. */
  readonly validRaw: boolean;
  readonly areaSquareMiles: number;
  /** The point of its largest part that is farthest from the outline: longitude, latitude. */
  readonly center: Position;
  /** How far that is, in degrees. */
  readonly radius: number;
}

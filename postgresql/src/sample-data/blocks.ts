import type { Position } from 'geojson';
import type { County } from './county.js';
import { random, randomInteger } from './random.js';

/** A made census block: real codes of state and county, a made tract and block. */
export interface Block {
  /** 15 digits. */
  readonly geoid: string;
  /** Its outline, counter-clockwise and closed. */
  readonly ring: readonly Position[];
}

const CELLS = 4;
/** How far an inner corner may leave the regular grid, in cells; more could cross another edge. */
const JITTER = 0.2;
/** Keeps the square off the outline, which is known only as precisely as its center. */
const MARGIN = 0.85;
const DECIMALS = 1e7;
const FEWEST = 5;
const MOST = 8;

function corner(county: County, row: number, column: number): Position {
  const inner = (index: number): boolean => index > 0 && index < CELLS;
  const half = (county.radius / Math.SQRT2) * MARGIN;
  const place = (index: number, axis: string): number => {
    const jitter =
      inner(row) && inner(column) ? random(county.geoid, axis, row, column) * 2 - 1 : 0;
    return ((index + jitter * JITTER) / CELLS) * 2 * half - half;
  };
  const [x = 0, y = 0] = county.center;
  return [x + place(column, 'x'), y + place(row, 'y')].map(
    (value) => Math.round(value * DECIMALS) / DECIMALS,
  );
}

const made = new WeakMap<County, readonly Block[]>();

/**
 * The blocks of a county: a grid of uneven cells in the square that fits the largest circle inside
 * the county, one tract a row.
 */
export function countyBlocks(county: County): readonly Block[] {
  const blocks = made.get(county) ?? makeBlocks(county);
  made.set(county, blocks);
  return blocks;
}

function makeBlocks(county: County): readonly Block[] {
  return Array.from({ length: CELLS * CELLS }, (_, index) => {
    const [row, column] = [Math.floor(index / CELLS), index % CELLS];
    const tract = String((row + 1) * 100).padStart(6, '0');
    const first = corner(county, row, column);
    return {
      geoid: `${county.geoid}${tract}${1001 + column}`,
      ring: [
        first,
        corner(county, row, column + 1),
        corner(county, row + 1, column + 1),
        corner(county, row + 1, column),
        first,
      ],
    };
  });
}

/**
 * The blocks of a county that belong to a dataset: five to eight, in the order of their codes.
 */
export function selectedBlocks(county: County, dataset: string): readonly Block[] {
  const blocks = countyBlocks(county);
  const count = randomInteger(FEWEST, MOST, county.geoid, dataset, 'blocks');
  const start = randomInteger(0, blocks.length - 1, county.geoid, dataset, 'first block');
  return blocks.filter((_, index) => (index - start + blocks.length) % blocks.length < count);
}

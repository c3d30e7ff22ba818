import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A county of the topology: real code and name, the outline as it is published. */
export interface Outline {
  readonly geoid: string;
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
  /** The other counties that share a piece of its outline. */
  readonly neighbors: readonly string[];
}

type Counties = Topology<{ counties: GeometryCollection<{ name: string }> }>;

/** At the file's resolution Falls Church (Virginia) is a line, there and back. */
const LINE_COUNTY = '51610';

/**
 * Gives a county that is drawn as a line an area: a rhombus with the line as its long diagonal,
 * and half as wide as long. So it keeps its place and touches the topology at the same two nodes,
 * but overlaps both neighbors a little.
 */
function rhombus({ coordinates }: Polygon): Polygon {
  const [a = [0, 0], b = [0, 0]] = coordinates[0] ?? [];
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
  const [dx, dy] = [(by - ay) / 4, (ax - bx) / 4];
  return { type: 'Polygon', coordinates: [[a, [x + dx, y + dy], b, [x - dx, y - dy], a]] };
}

/**
 * The counties and county equivalents of the United States, in the order of their codes, from the
 * Census cartographic boundaries that npm's us-atlas holds as a topology.
 */
export function countyOutlines(): readonly Outline[] {
  const file = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Counties;
  const { counties } = topology.objects;
  const { features } = feature(topology, counties);
  const geoids = counties.geometries.map(({ id }) => String(id));
  const adjacent = neighbors(counties.geometries);
  return features
    .map((county, index): Outline => {
      const geoid = geoids[index] ?? '';
      // The parts of a county that touch one another make it a neighbor of itself.
      const others = new Set((adjacent[index] ?? []).map((other) => geoids[other] ?? ''));
      others.delete(geoid);
      const { geometry, properties } = county as Feature<Polygon | MultiPolygon, { name: string }>;
      const isLine = geoid === LINE_COUNTY && geometry.type === 'Polygon';
      return {
        geoid,
        name: properties.name,
        geometry: isLine ? rhombus(geometry) : geometry,
        neighbors: [...others].sort(),
      };
    })
    .sort((a, b) => (a.geoid < b.geoid ? -1 : 1));
}

/**
 * The types that do not depend on the catalog: GeoJSON (RFC 7946) and scalars.
 * `crs` is part of what existing consumers select; RFC 7946 has abolished it, so it is null.
 */
export const geoJsonSdl = /* GraphQL */ `
  "A JSON object."
  scalar JSONObject

  "Coordinates of a GeoJSON geometry: a position, or lists of positions, in longitude and latitude (EPSG:4326)."
  scalar GeoJSONCoordinates

  "An integer of up to 53 bits, as a JSON number."
  scalar BigInt

  "A date as ISO 8601 text, e.g. 2024-12-31."
  scalar Date

  "A point in time as ISO 8601 text, e.g. 2024-12-31T23:59:59Z."
  scalar DateTime

  "A GeoJSON geometry. Its type is one of the seven of RFC 7946."
  interface GeoJSONGeometry {
    type: String!
    "Null for a GeometryCollection."
    coordinates: GeoJSONCoordinates
    "Always null: coordinates are in EPSG:4326."
    crs: JSONObject
    bbox: [Float!]
  }
  ${['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']
    .map(
      (type) => `
type GeoJSON${type} implements GeoJSONGeometry {
  type: String!
  coordinates: GeoJSONCoordinates
  crs: JSONObject
  bbox: [Float!]
}
`,
    )
    .join('')}
  type GeoJSONGeometryCollection implements GeoJSONGeometry {
    type: String!
    "Null: the members have the coordinates."
    coordinates: GeoJSONCoordinates
    geometries: [GeoJSONGeometry!]!
    crs: JSONObject
    bbox: [Float!]
  }

  "A GeoJSON feature whose properties are named as in REST."
  type GeoJSONFeature {
    type: String!
    id: ID
    "Null where the field answers without geometries."
    geometry: GeoJSONGeometry
    properties: JSONObject
  }

  "A GeoJSON feature collection whose features have the properties of REST."
  type GeoJSONFeatureCollection {
    type: String!
    features: [GeoJSONFeature!]!
  }
`;

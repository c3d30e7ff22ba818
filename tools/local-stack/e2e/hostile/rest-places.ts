const summary = '/bcat/county_summary';

function inQuery(path: string, name: string): (value: string) => string {
  return (value) => `${path}?${new URLSearchParams([[name, value]]).toString()}`;
}

function inPath(before: string, after = ''): (value: string) => string {
  return (value) => `${before}${encodeURIComponent(value)}${after}`;
}

/** Every place of a REST request that takes text from outside, and the target that holds it there. */
export const restPlaces: Readonly<Record<string, (value: string) => string>> = {
  'a text filter': inQuery(summary, 'name_co'),
  'a code filter': inQuery(summary, 'geoid_co'),
  'a filter beside another': (value) => `${inQuery(summary, 'geoid_co')(value)}&state_abbr=TX`,
  limit: inQuery(summary, 'limit'),
  offset: inQuery(summary, 'offset'),
  page: inQuery(summary, 'page'),
  bbox: inQuery(summary, 'bbox'),
  'one side of bbox': (value) => inQuery(summary, 'bbox')(`-90,${value},-80,40`),
  geom: inQuery(`${summary}/geojson`, 'geom'),
  properties: inQuery(summary, 'properties'),
  sortby: inQuery(summary, 'sortby'),
  'descending sortby': (value) => inQuery(summary, 'sortby')(`-${value}`),
  numberMatched: inQuery(summary, 'numberMatched'),
  'the name of a parameter': (value) =>
    `${summary}?${new URLSearchParams([[value, '1']]).toString()}`,
  'a filter of a count': inQuery(`${summary}/count`, 'geoid_co'),
  'a filter of a tile': inQuery(`${summary}/tiles/4/4/6.pbf`, 'name_co'),
  'the service': inPath('/'),
  'the dataset': inPath('/bcat/'),
  'the dataset of GeoJSON': inPath('/bcat/', '/geojson'),
  'the id': inPath(`${summary}/`),
  'an id that is a number': inPath('/bcat/county_ilecs_geo/'),
  'the zoom': inPath(`${summary}/tiles/`, '/8/12.pbf'),
  'the row of a tile': inPath(`${summary}/tiles/5/8/`, '.pbf'),
};

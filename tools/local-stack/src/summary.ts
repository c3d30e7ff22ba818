/** What the summary tells of the running stack. */
export interface SummaryFacts {
  readonly url: string;
  /** The file with the URI of the read-only role; the password stands in no output. */
  readonly dsnFile: string;
  readonly watching: boolean;
  readonly debuggers: readonly { readonly name: string; readonly port: number }[];
  readonly seconds: number;
}

/** What a developer wants to know when the stack is ready. */
export function summary({ url, dsnFile, watching, debuggers, seconds }: SummaryFacts): string {
  const debugLines = debuggers.map(
    ({ name, port }) => `\n  Debugger  ${name} on 127.0.0.1:${port}`,
  );
  return `
Ready in ${seconds.toFixed(1)} s. Ctrl-C stops everything.

  REST      ${url}/bcat                  (the datasets, with links)
  GraphQL   ${url}/graphql               (a browser gets an IDE)
  Sandbox   ${url}/local
  Database  psql "$(cat ${dsnFile})"${debugLines.join('')}

  curl '${url}/bcat/county_summary?geoid_co=13121,13089'
  curl '${url}/bcat/county_summary/geojson?geoid_co=13121,13089'
  curl '${url}/bcat/county_summary/count?state_abbr=GA'
  curl --output tile.pbf '${url}/bcat/county_summary/tiles/8/67/102.pbf'
  curl '${url}/local/explain/bcat/county_summary?geoid_co=13121'
  curl ${url}/graphql -H 'Content-Type: application/json' \\
    -d '{"query":"{ county_summary(geoid_co: [\\"13121\\"]) { features { id properties } } }"}'
${watching ? '\nA change of a source or dataset file is built and reloaded.\n' : ''}`;
}

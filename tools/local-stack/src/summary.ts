/** What the summary tells of the running stack. */
export interface SummaryFacts {
  readonly url: string;
  /** The file with the URI of the read-only role; the password stands in no output. */
  readonly dsnFile: string;
  /** The file with the test user, where requests need a token. */
  readonly userFile?: string;
  readonly watching: boolean;
  /** The paths of the services, e.g. `/bcat`. */
  readonly services: readonly string[];
  readonly debuggers: readonly { readonly name: string; readonly port: number }[];
  readonly seconds: number;
}

/** What a developer wants to know when the stack is ready. */
export function summary(facts: SummaryFacts): string {
  const { url, dsnFile, userFile, watching, services, debuggers, seconds } = facts;
  // The first command of a terminal signs in; the others send what it says.
  const bearer = userFile ? ` -H "Authorization: Bearer $TOKEN"` : '';
  const serviceLines = services.map((path) => `${url}${path}`).join('\n            ');
  const debugLines = debuggers.map(
    ({ name, port }) => `\n  Debugger  ${name} on 127.0.0.1:${port}`,
  );
  return `
Ready in ${seconds.toFixed(1)} s. Ctrl-C stops everything.

  ${access(userFile)}

  REST      ${serviceLines}                  (the datasets, with links)
  GraphQL   ${url}/graphql               (a browser gets an IDE)
  Sandbox   ${url}/local
  Database  psql "$(cat ${dsnFile})"${debugLines.join('')}

  curl${bearer} '${url}/bcat/county_summary?geoid_co=13121,13089'
  curl${bearer} '${url}/bcat/county_summary/geojson?geoid_co=13121,13089'
  curl${bearer} '${url}/bcat/county_summary/count?state_abbr=GA'
  curl${bearer} --output tile.pbf '${url}/bcat/county_summary/tiles/8/67/102.pbf'
  curl${bearer} '${url}/local/explain/bcat/county_summary?geoid_co=13121'
  curl${bearer} ${url}/graphql -H 'Content-Type: application/json' \\
    -d '{"query":"{ county_summary(geoid_co: [\\"13121\\"]) { features { id properties } } }"}'
${watching ? '\nA change of a source or dataset file is built and reloaded.\n' : ''}`;
}

function access(userFile: string | undefined): string {
  if (userFile === undefined) {
    return 'Requests need no token: only this machine can reach it. With one: npm start -- --auth';
  }
  return `Requests need a token, as in the cloud. The user is in ${userFile}; to sign in:

  TOKEN=$(node tools/local-stack/dist/sign-in.js ${userFile})`;
}

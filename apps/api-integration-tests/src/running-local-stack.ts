import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { VARIABLES, type Variables } from './target.js';

/** What `npm start -- --auth` tells of its test user. */
interface UserFile {
  readonly apiUrl: string;
  readonly cognitoUrl: string;
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
}

/**
 * The local stack that was started last with `--auth` in this workspace.
 *
 * @throws Error where none runs
 */
export function runningLocalStack(workspace: string): Variables {
  const [newest] = userFiles(join(workspace, '.cache/local-stack/runs')).sort(
    (one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs,
  );
  if (newest === undefined) {
    throw new Error(
      'No local stack runs that asks for a token. Start one: npm start -- --auth, or run ' +
        'npx nx e2e api-integration-tests, which starts one of its own',
    );
  }
  return userVariables(newest);
}

/** The variables that say what is in the file of a test user. */
export function userVariables(file: string): Variables {
  const user = JSON.parse(readFileSync(file, 'utf8')) as UserFile;
  return {
    [VARIABLES.url]: user.apiUrl,
    [VARIABLES.clientId]: user.clientId,
    [VARIABLES.username]: user.username,
    [VARIABLES.password]: user.password,
    [VARIABLES.cognitoUrl]: user.cognitoUrl,
  };
}

/** The folder of a run has the id of its process as name, and stays where that was killed. */
function userFiles(runs: string): string[] {
  const started = statSync(runs, { throwIfNoEntry: false }) ? readdirSync(runs) : [];
  return started
    .filter((id) => isRunning(Number(id)))
    .map((id) => join(runs, id, 'user.json'))
    .filter((file) => statSync(file, { throwIfNoEntry: false }));
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
}

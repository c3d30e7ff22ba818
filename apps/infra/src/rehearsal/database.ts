import { join } from 'node:path';
import { workspaceRoot } from '../workspace.js';
import { ManagedProcess } from './managed-process.js';

/** A throw-away PostGIS with the sample data. */
export interface RehearsalDatabase {
  readonly host: string;
  readonly port: string;
  readonly name: string;
  readonly user: string;
  readonly password: string;
}

/** Starts the workspace's PostGIS as a throw-away copy. */
export async function startDatabase(
  folder: string,
  started: ManagedProcess[],
): Promise<RehearsalDatabase> {
  const database = ManagedProcess.start(
    {
      name: 'PostGIS',
      command: [process.execPath, join(workspaceRoot, 'postgresql', 'dist', 'cli.js'), 'serve'],
      cwd: workspaceRoot,
      environment: Object.fromEntries(
        Object.entries(process.env).filter((entry): entry is [string, string] => Boolean(entry[1])),
      ),
      logFile: join(folder, 'database.log'),
    },
    started,
  );
  const { dsn } = JSON.parse(await database.line(/^\{"dsn"/)) as { readonly dsn: string };
  const url = new URL(dsn);
  return {
    host: url.hostname,
    port: url.port,
    name: url.pathname.slice(1),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
  };
}

import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Artifacts } from './assembly/artifacts.js';
import type { Assembly } from './assembly/assembly.js';
import { artifactFolders, localTable } from './assembly/local-table.js';
import { Functions } from './functions.js';
import { startGateway } from './gateway/gateway.js';
import type { StackOptions } from './options.js';
import { claimPort } from './processes/port.js';
import { startPostgis, type RunningDatabase } from './processes/postgis.js';
import { createRunFolder } from './processes/run-folder.js';
import { startValkey, type RunningValkey } from './processes/valkey.js';
import type { Screen } from './screen.js';
import { StackError } from './stack-error.js';
import { runSteps } from './steps.js';
import type { Teardown } from './teardown.js';
import { watchSources } from './watch/watch-sources.js';
import { pythonInterpreter, workspaceRoot } from './workspace.js';

/** A stack that answers. */
export interface RunningStack {
  readonly url: string;
  /** The file with the URI of the read-only role, password included; relative to the workspace. */
  readonly dsnFile: string;
  /** The loopback ports on which functions wait for a debugger. */
  readonly debuggers: readonly { readonly name: string; readonly port: number }[];
}

/**
 * Starts the parts in their order: PostGIS, Valkey, the functions, the gateway, the watch. Each notes
 * in `teardown` how to stop it.
 */
export async function startStack(
  options: StackOptions,
  screen: Screen,
  teardown: Teardown,
): Promise<RunningStack> {
  if (!existsSync(pythonInterpreter)) {
    throw new StackError('The Python environment .venv is missing. Run: npm install');
  }
  const claim = await claimPort(options.port);
  await teardown.add('Port', claim.release);
  const { port } = claim;
  const url = `http://localhost:${port}`;
  const cache = join(workspaceRoot, '.cache', 'local-stack');
  const run = createRunFolder(join(cache, 'runs'));
  await teardown.add('Run folder', () => {
    run.remove();
    return Promise.resolve();
  });
  const artifacts = new Artifacts({
    workspace: workspaceRoot,
    folders: artifactFolders(),
    store: join(cache, 'artifacts'),
    run: run.path,
  });

  const dsnFile = join(run.path, 'dsn');

  let database: RunningDatabase | undefined;
  let redis: RunningValkey | undefined;
  let functions: Functions | undefined;
  let assembly: Assembly | undefined;
  const assemble = (): Assembly => {
    if (!database || !redis) throw new Error('The functions start after what they need');
    artifacts.refresh(functions?.definitions ?? []);
    const table = localTable({
      artifact: (folder) => artifacts.path(folder),
      database: database.connection,
      redis,
      gatewayUrl: `http://127.0.0.1:${port}`,
      logLevel: process.env['LOG_LEVEL'] ?? 'WARN',
    });
    return options.debug ? withoutTimeLimits(table) : table;
  };

  const steps = [
    {
      title: 'PostGIS',
      run: async (progress: (message: string) => void) => {
        database = await startPostgis(options.database, progress);
        await teardown.add('PostGIS', database.stop);
        writeFileSync(dsnFile, `${database.dsn}\n`, { mode: 0o600 });
        const { host, port: databasePort } = database.connection;
        return `${database.engine}, ${options.database}, ${host}:${databasePort}`;
      },
    },
    {
      title: 'Valkey',
      run: async () => {
        redis = await startValkey({
          python: pythonInterpreter,
          folder: run.path,
          note: run.note,
        });
        await teardown.add('Valkey', redis.stop);
        return `${redis.host}:${redis.port}`;
      },
    },
    {
      title: 'Functions',
      run: async () => {
        functions = new Functions({
          python: pythonInterpreter,
          folder: run.path,
          screen,
          note: run.note,
          debug: options.debug,
        });
        await teardown.add('Functions', () => functions?.stop() ?? Promise.resolve());
        assembly = assemble();
        return (await functions.apply(assembly)).join(', ');
      },
    },
    {
      title: 'Gateway',
      run: async () => {
        if (!functions || !assembly) throw new Error('The gateway starts after the functions');
        const { invoke } = functions;
        await claim.release();
        const gateway = await startGateway({ assembly, invoke, port, screen });
        await teardown.add('Gateway', gateway.stop);
        return url;
      },
    },
  ];
  await runSteps(steps, screen);

  if (options.watch) {
    const watch = watchSources({
      workspace: workspaceRoot,
      screen,
      reload: async () => (await functions?.apply(assemble())) ?? [],
    });
    await teardown.add('Watch', watch.stop);
  }
  return {
    url,
    dsnFile: relative(workspaceRoot, dsnFile),
    debuggers: functions?.debuggers ?? [],
  };
}

const HOUR_SECONDS = 3600;

/** The same assembly with an hour for everything: a breakpoint is no fault. */
function withoutTimeLimits(assembly: Assembly): Assembly {
  return {
    ...assembly,
    functions: assembly.functions.map((f) => ({ ...f, timeoutSeconds: HOUR_SECONDS })),
    apis: assembly.apis.map((api) => ({
      ...api,
      integrationTimeoutMilliseconds: HOUR_SECONDS * 1000,
    })),
  };
}

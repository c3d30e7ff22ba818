import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Artifacts } from './assembly/artifacts.js';
import type { Assembly } from './assembly/assembly.js';
import { LocalAssembly } from './assembly/local-assembly.js';
import { servicePaths } from './assembly/machine.js';
import { withoutAuthorizers, withoutTimeLimits } from './assembly/variants.js';
import { Functions } from './functions.js';
import { cognitoAuthorizer } from './gateway/authorizer.js';
import { startGateway, type Gateway } from './gateway/gateway.js';
import type { StackOptions } from './options.js';
import { startCognito, type RunningCognito } from './processes/cognito.js';
import { claimPort } from './processes/port.js';
import { startPostgis, type RunningDatabase } from './processes/postgis.js';
import { createRunFolder } from './processes/run-folder.js';
import { startValkey, type RunningValkey } from './processes/valkey.js';
import type { Screen } from './screen.js';
import { StackError } from './stack-error.js';
import { runSteps } from './steps.js';
import type { Teardown } from './teardown.js';
import { build } from './watch/build.js';
import { watchSources } from './watch/watch-sources.js';
import { pythonInterpreter, workspaceRoot } from './workspace.js';

/** A stack that answers. */
export interface RunningStack {
  readonly url: string;
  /** The file with the URI of the read-only role, password included; relative to the workspace. */
  readonly dsnFile: string;
  /** The file with the test user, password included, where requests need a token; as above. */
  readonly userFile?: string;
  /** The paths of the services, e.g. `/bcat`. */
  readonly services: readonly string[];
  /** The loopback ports on which functions wait for a debugger. */
  readonly debuggers: readonly { readonly name: string; readonly port: number }[];
}

/**
 * Starts the parts in their order: PostGIS, Valkey, Cognito where it is asked for, the functions, the
 * gateway, the watch. Each notes in `teardown` how to stop it.
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
  const synthesized = new LocalAssembly(
    workspaceRoot,
    new Artifacts({
      workspace: workspaceRoot,
      store: join(cache, 'artifacts'),
      run: run.path,
    }),
  );
  // What cannot be run is said before anything is started.
  const { userPools } = synthesized.template;

  const dsnFile = join(run.path, 'dsn');
  const userFile = join(run.path, 'user.json');

  let database: RunningDatabase | undefined;
  let redis: RunningValkey | undefined;
  let cognito: RunningCognito | undefined;
  let functions: Functions | undefined;
  let assembly: Assembly | undefined;
  let gateway: Gateway | undefined;
  const assemble = (): Assembly => {
    if (!database || !redis) throw new Error('The functions start after what they need');
    const all = synthesized.refresh(functions?.definitions ?? [], {
      database: database.connection,
      redis,
      restApiUrl: process.env['REST_API_URL'] ?? `http://127.0.0.1:${port}`,
      logLevel: process.env['LOG_LEVEL'],
      timeoutSeconds: options.timeoutSeconds,
      statementTimeout: process.env['STATEMENT_TIMEOUT_MS'],
    });
    const guarded = cognito ? all : withoutAuthorizers(all);
    return options.debug ? withoutTimeLimits(guarded) : guarded;
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
    ...(options.auth
      ? [
          {
            title: 'Cognito',
            run: async () => {
              cognito = await startCognito({ userPools, folder: run.path, note: run.note });
              await teardown.add('Cognito', cognito.stop);
              const user = { apiUrl: url, ...cognito.user };
              writeFileSync(userFile, JSON.stringify(user, null, 2), { mode: 0o600 });
              return cognito.url;
            },
          },
        ]
      : []),
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
        const authorize = cognitoAuthorizer(cognito?.issuers ?? []);
        gateway = await startGateway({ assembly, invoke, authorize, port, screen });
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
      build: (changed) => build(workspaceRoot, changed, synthesized.projects),
      reload: async () => {
        const changed = assemble();
        const reloaded = (await functions?.apply(changed)) ?? [];
        gateway?.serve(changed);
        return reloaded;
      },
    });
    await teardown.add('Watch', watch.stop);
  }
  return {
    url,
    dsnFile: relative(workspaceRoot, dsnFile),
    ...(options.auth && { userFile: relative(workspaceRoot, userFile) }),
    services: servicePaths(functions?.definitions ?? []),
    debuggers: functions?.debuggers ?? [],
  };
}

import { join } from 'node:path';
import { startChild, type Child } from '../processes/child.js';
import { failedOutput } from './failed-output.js';

/** A build under way. */
export interface BuildRun {
  readonly finished: Promise<{ readonly succeeded: boolean; readonly output: string }>;
  /** Ends the build. */
  stop(): Promise<void>;
}

/** What committed files are derived from. */
const GENERATES = /\/datasets\/[^/]+\.json$|^libs\/(dataset-catalog|graphql-schemas)\//;

/** What the templates are synthesized from. */
const SYNTHESIZES = /^(config|apps\/infra|libs\/infra-constructs)\/(src\/|cdk\.json$)/;

/**
 * Builds the artifacts with Nx, which builds only what has changed. The files
 * that are derived from the datasets come first where what they follow from is among the changes, and the templates last.
 *
 * @param projects - the projects that build the artifacts
 */
export function build(
  workspace: string,
  changed: readonly string[],
  projects: readonly string[],
): BuildRun {
  const among = (pattern: RegExp): boolean => changed.some((path) => pattern.test(path));
  const commands = [
    ...(among(GENERATES) ? [['run', 'generators:refresh']] : []),
    ['run-many', '-t', 'build', '-p', projects.join(',')],
    ...(among(SYNTHESIZES) ? [['run', 'infra:synth-local']] : []),
  ];
  return runCommands(
    workspace,
    // A new import between projects needs `nx sync`, which is no reason not to build it.
    commands.map((command) => [...command, '--outputStyle=static', '--skipSync']),
  );
}

function runCommands(workspace: string, commands: readonly (readonly string[])[]): BuildRun {
  const lines: string[] = [];
  let child: Child | undefined;
  let stopped = false;
  const run = async (): Promise<boolean> => {
    for (const command of commands) {
      if (stopped) return false;
      child = startChild({
        name: 'nx',
        command: [process.execPath, join(workspace, 'node_modules/nx/dist/bin/nx.js'), ...command],
        cwd: workspace,
        environment: nxEnvironment(),
        deathSignal: 'TERM',
        onLine: (line) => lines.push(line),
      });
      if ((await child.exited).code !== 0) return false;
    }
    return true;
  };
  return {
    finished: run().then((succeeded) => ({ succeeded, output: failedOutput(lines) })),
    async stop() {
      stopped = true;
      await child?.stop(3_000);
    },
  };
}

/** Without the daemon, which would outlive the stack; plugins in its own process are faster then. */
function nxEnvironment(): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    ...Object.fromEntries(inherited),
    NX_DAEMON: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    NX_TUI: 'false',
  };
}

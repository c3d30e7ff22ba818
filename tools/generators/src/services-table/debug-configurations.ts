import type { Tree } from '@nx/devkit';
import { applyEdits, modify, parse } from 'jsonc-parser';

const LAUNCH_FILE = '.vscode/launch.json';

/** The first port of debugpy, as `tools/local-stack` counts them. */
const FIRST_PORT = 5678;

/** The service of the local environment alone, which comes after the others. */
const SANDBOX = 'local';

interface Configuration {
  readonly name?: string;
  readonly connect?: { readonly port?: number };
}

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

function title(service: string): string {
  return `Python Lambda: ${service} (attach)`;
}

function configurationsIn(text: string): readonly Configuration[] {
  const content = parse(text) as { readonly configurations?: readonly Configuration[] } | undefined;
  return content?.configurations ?? [];
}

function indexOf(text: string, service: string): number {
  return configurationsIn(text).findIndex(({ name }) => name === title(service));
}

function edited(text: string, path: (string | number)[], value: unknown, insert = false): string {
  return applyEdits(text, modify(text, path, value, { ...FORMAT, isArrayInsertion: insert }));
}

/**
 * Gives each service a configuration that attaches VS Code's debugger to its function, at the port
 * that `npm start -- --debug` counts for it. All others stay as they are.
 *
 * @param services - the names of the services, in the order of the table
 * @param removed - a service whose configuration goes
 */
export function updateDebugConfigurations(
  tree: Tree,
  services: readonly string[],
  removed?: string,
): void {
  const before = tree.read(LAUNCH_FILE, 'utf8');
  // Who has deleted the file wants no configurations.
  if (before === null) return;
  let text = before;
  const gone = removed === undefined ? -1 : indexOf(text, removed);
  if (gone >= 0) text = edited(text, ['configurations', gone], undefined);
  [...services, SANDBOX].forEach((service, position, all) => {
    const port = FIRST_PORT + position;
    const found = indexOf(text, service);
    if (found < 0) {
      if (service === SANDBOX) return;
      const previous = position === 0 ? -1 : indexOf(text, all[position - 1] ?? '');
      const configuration = {
        name: title(service),
        type: 'debugpy',
        request: 'attach',
        connect: { host: '127.0.0.1', port },
        justMyCode: false,
      };
      text = edited(text, ['configurations', previous + 1], configuration, true);
    } else if (configurationsIn(text)[found]?.connect?.port !== port) {
      text = edited(text, ['configurations', found, 'connect', 'port'], port);
    }
  });
  if (text !== before) tree.write(LAUNCH_FILE, text);
}

import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Assembly, FunctionDefinition } from './assembly/assembly.js';
import type { Invoke } from './gateway/api.js';
import { Debugging } from './lambda/debugging.js';
import { LambdaFunction } from './lambda/function.js';
import { LambdaError } from './lambda/lambda-error.js';
import { linkPythonRuntime } from './lambda/python-runtime.js';
import { runtimeLauncher, type RuntimeLauncher } from './lambda/runtimes.js';
import type { Screen } from './screen.js';
import { workspaceRoot } from './workspace.js';

const MAXIMUM_CONCURRENCY = 8;
const MAXIMUM_QUEUE = 200;

/** What all functions share. */
export interface FunctionsOptions {
  readonly python: string;
  /** A folder for what the runtimes need. */
  readonly folder: string;
  readonly screen: Screen;
  readonly note: (pid: number) => void;
  /** Whether each function's one worker waits for a debugger, without time limits. */
  readonly debug: boolean;
}

/** The functions of the stack, by their names. */
export class Functions {
  private readonly byName = new Map<string, LambdaFunction>();
  private readonly launcher: RuntimeLauncher;
  private readonly debugging?: Debugging;

  constructor(private readonly options: FunctionsOptions) {
    const pythonRuntime = join(options.folder, 'python-runtime');
    linkPythonRuntime(options.python, pythonRuntime, options.debug ? ['debugpy'] : []);
    if (options.debug) this.debugging = new Debugging(workspaceRoot);
    this.launcher = runtimeLauncher({
      python: options.python,
      pythonRuntime,
      ...(this.debugging && { debugging: this.debugging }),
    });
  }

  /** What the functions run with. */
  get definitions(): readonly FunctionDefinition[] {
    return [...this.byName.values()].map(({ definition }) => definition);
  }

  /** The debugger's port of each function, where there is one. */
  get debuggers(): readonly { readonly name: string; readonly port: number }[] {
    return this.definitions.flatMap((definition) => {
      const port = this.debugging?.portOf(definition);
      return port === undefined ? [] : [{ name: definition.name, port }];
    });
  }

  /** Invokes a function by its name. */
  readonly invoke: Invoke = (name, event) => {
    const found = this.byName.get(name);
    if (!found) throw new Error(`There is no function ${name}`);
    return found.invoke(event);
  };

  /**
   * Starts the functions of an assembly, those again whose definition is another one now, and stops
   * those that are gone.
   *
   * A function that cannot be initialised is no reason to stop: as in the cloud it answers with 502
   * until its code is mended.
   *
   * @returns the names of the functions that run new code
   */
  async apply(assembly: Assembly): Promise<readonly string[]> {
    const outcomes = await Promise.all(
      assembly.functions.map(async (definition) => {
        try {
          return (await this.applyOne(definition)) ? definition.name : undefined;
        } catch (error) {
          if (!(error instanceof LambdaError)) throw error;
          this.options.screen.problem(`${definition.name} cannot start: ${error.message}`);
          return undefined;
        }
      }),
    );
    const names = new Set(assembly.functions.map(({ name }) => name));
    for (const [name, found] of this.byName) {
      if (names.has(name)) continue;
      this.byName.delete(name);
      await found.stop();
    }
    return outcomes.filter((name) => name !== undefined);
  }

  /** Ends every worker. */
  async stop(): Promise<void> {
    await Promise.all([...this.byName.values()].map((found) => found.stop()));
  }

  private async applyOne(definition: FunctionDefinition): Promise<boolean> {
    const found = this.byName.get(definition.name);
    if (found) {
      if (isDeepStrictEqual(found.definition, definition)) return false;
      await found.replace(definition);
      return true;
    }
    const made = new LambdaFunction(definition, {
      launcher: this.launcher,
      maximumConcurrency: this.debugging ? 1 : MAXIMUM_CONCURRENCY,
      exclusive: this.debugging !== undefined,
      maximumQueue: MAXIMUM_QUEUE,
      onLine: (line) => {
        this.options.screen.faint(`  ${definition.name} │ ${line}`);
      },
      note: this.options.note,
    });
    this.byName.set(definition.name, made);
    await made.prewarm();
    return true;
  }
}

import { join, relative } from 'node:path';
import { StackError } from '../stack-error.js';
import type { Artifacts } from './artifacts.js';
import type { Assembly, FunctionDefinition } from './assembly.js';
import { isReplaced, onMachine, type Machine } from './machine.js';
import { readAssembly } from './read-assembly.js';

/** Where `infra:synth-local` puts the environment `local`, relative to the workspace. */
const SYNTHESIZED = 'apps/infra/cdk.out/local-stack';

const ARTIFACT = /^(?:apps|libs)\/([^/]+)\/dist(?:\/|$)/;

/** What the workspace's templates say, as it runs on this machine. */
export class LocalAssembly {
  private synthesized: Assembly | undefined;

  constructor(
    private readonly workspace: string,
    private readonly artifacts: Artifacts,
  ) {}

  /** What the templates say, as they were read last. */
  get template(): Assembly {
    this.synthesized ??= this.read();
    return this.synthesized;
  }

  /** The projects that build the artifacts of the functions. */
  get projects(): readonly string[] {
    return [...new Set(foldersOf(this.template).map((folder) => this.projectOf(folder)))];
  }

  /**
   * Reads the templates again and takes over what was built.
   *
   * @param running - the definitions that functions run with
   * @param machine - what this machine gives the functions
   */
  refresh(running: readonly FunctionDefinition[], machine: Omit<Machine, 'artifact'>): Assembly {
    this.synthesized = this.read();
    this.artifacts.refresh(foldersOf(this.template), running);
    return onMachine(this.template, {
      ...machine,
      artifact: (folder) => this.artifacts.path(folder),
    });
  }

  private read(): Assembly {
    const assembly = readAssembly(join(this.workspace, SYNTHESIZED), isReplaced);
    for (const folder of foldersOf(assembly)) this.projectOf(folder);
    return assembly;
  }

  /** The copy that CDK makes of an artifact would stay as it is when the artifact is rebuilt. */
  private projectOf(folder: string): string {
    const path = relative(this.workspace, folder);
    const project = ARTIFACT.exec(path)?.[1];
    if (project) return project;
    throw new StackError(
      `${SYNTHESIZED} runs ${path}, which is no built artifact of the workspace.\n` +
        '  Synthesize again: npx nx run infra:synth-local --skipNxCache',
    );
  }
}

function foldersOf({ functions }: Assembly): readonly string[] {
  return [...new Set(functions.flatMap(({ code, layers }) => [code, ...layers]))];
}

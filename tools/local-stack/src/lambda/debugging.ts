import { join } from 'node:path';
import type { FunctionDefinition } from '../assembly/assembly.js';

/** The ports that editors expect: the first of Node.js's inspector, and of debugpy. */
const FIRST_PORT = { nodejs: 9229, python: 5678 } as const;

/** What a function needs for a debugger to attach. */
export class Debugging {
  private readonly ports = new Map<string, number>();
  private readonly next: Record<keyof typeof FIRST_PORT, number> = { ...FIRST_PORT };

  constructor(private readonly workspace: string) {}

  /** The loopback port on which the function's one worker waits; a function keeps its port. */
  portOf({ name, runtime }: FunctionDefinition): number {
    const known = this.ports.get(name);
    if (known !== undefined) return known;
    const port = this.next[runtime.startsWith('python') ? 'python' : 'nodejs']++;
    this.ports.set(name, port);
    return port;
  }

  /**
   * The folders of a Python function's sources, which take the place of their copies in artifact and
   * layer, so that breakpoints are met in the files that the editor shows.
   */
  pythonSources({ name }: FunctionDefinition): readonly string[] {
    return [`apps/${name}`, 'libs/python-data-service'].map((folder) =>
      join(this.workspace, folder, 'src'),
    );
  }
}

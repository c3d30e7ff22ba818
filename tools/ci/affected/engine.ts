import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

/** What `serve-engine` says when it is ready. */
interface Ready {
  /** The account and region, as `cdk bootstrap` names them. */
  readonly account: string;
  /** What a program that deploys to it has to have in its environment. */
  readonly environment: Readonly<Record<string, string>>;
}

/** The CloudFormation engine of `infra`, in a process of its own. */
export class Engine {
  private constructor(
    private readonly child: ChildProcess,
    private readonly lines: AsyncIterator<string>,
    private readonly reader: Interface,
    readonly ready: Ready,
  ) {}

  /** Starts it, with a throw-away database and the network that the stacks expect. */
  static async start(): Promise<Engine> {
    const child = spawn(process.execPath, [join(root, 'apps/infra/dist/serve-engine.js')], {
      cwd: root,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const reader = createInterface({ input: child.stdout });
    const lines = reader[Symbol.asyncIterator]();
    const { value } = (await lines.next()) as { value?: string };
    if (value === undefined) throw new Error('The engine ended before it was ready');
    return new Engine(child, lines, reader, JSON.parse(value) as Ready);
  }

  /** The stacks by their names, and when each was last changed. */
  async stacks(): Promise<Readonly<Record<string, string>>> {
    this.child.stdin?.write('stacks\n');
    const { value } = (await this.lines.next()) as { value?: string };
    if (value === undefined) throw new Error('The engine has ended');
    return JSON.parse(value) as Record<string, string>;
  }

  /** Ends it, and waits until it has. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('close', resolve));
    this.child.stdin?.end();
    await ended;
    this.reader.close();
  }
}

import { table } from '../cli/table.js';

/** What a step has to say: the stacks that it touched, where it deploys. */
export type StepResult = readonly string[] | undefined;

interface Row {
  readonly step: string;
  readonly stacks: string;
  readonly seconds: string;
  readonly outcome: string;
}

/** Shows steps as they run, and keeps what they did for the table at the end. */
export class Progress {
  private readonly rows: Row[] = [];

  /** @param prefix - what begins the name of every stack and is left out */
  constructor(private readonly prefix: string) {}

  /**
   * Runs a step; one that fails is noted and fails.
   *
   * @param stacksOf - the stacks that it touched, of what it returns
   */
  async step<T>(
    name: string,
    work: () => Promise<T>,
    stacksOf: (result: T) => StepResult,
  ): Promise<T> {
    console.log(`▸ ${name}`);
    const started = performance.now();
    const seconds = (): string => ((performance.now() - started) / 1000).toFixed(1);
    try {
      const result = await work();
      const stacks = this.named(stacksOf(result));
      this.rows.push({ step: name, stacks, seconds: seconds(), outcome: '✔' });
      console.log(`✔ ${name}${stacks ? `: ${stacks}` : ''} (${seconds()} s)`);
      return result;
    } catch (error) {
      this.rows.push({ step: name, stacks: '', seconds: seconds(), outcome: '✗' });
      throw error;
    }
  }

  /** The steps in a table. */
  table(): string {
    return table(
      ['', 'step', 'stacks touched', 'seconds'],
      this.rows.map(({ outcome, step, stacks, seconds }) => [outcome, step, stacks, seconds]),
    );
  }

  private named(stacks: StepResult): string {
    if (!stacks) return '';
    if (stacks.length === 0) return 'none';
    return stacks.map((stack) => stack.replace(this.prefix, '')).join(', ');
  }
}

import { Listr } from 'listr2';
import type { Screen } from './screen.js';

/** A part of the start that can take long. */
export interface Step {
  readonly title: string;
  /** Does the step; what it returns stands behind its title when it is done. */
  run(progress: (message: string) => void): Promise<string>;
}

/** Runs the steps one after another and shows them: live on a terminal, else line by line. */
export async function runSteps(steps: readonly Step[], screen: Screen): Promise<void> {
  if (screen.isTerminal) {
    await runLive(steps);
    return;
  }
  for (const step of steps) {
    screen.line(`▸ ${step.title}`);
    const detail = await timed(step, (message) => {
      screen.line(`  ${message}`);
    });
    screen.line(`✔ ${detail}`);
  }
}

async function runLive(steps: readonly Step[]): Promise<void> {
  const list = new Listr(
    steps.map((step) => ({
      title: step.title,
      task: async (_, task) => {
        task.title = await timed(step, (message) => {
          task.output = message;
        });
      },
    })),
    {
      // The stack has its own: listr2's would end the process without stopping the children.
      registerSignalListeners: false,
      rendererOptions: { showErrorMessage: false, collapseErrors: false },
    },
  );
  await list.run();
}

async function timed(step: Step, progress: (message: string) => void): Promise<string> {
  const started = performance.now();
  const detail = await step.run(progress);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `${step.title}: ${detail} (${seconds} s)`;
}

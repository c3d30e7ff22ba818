import { HELP, readOptions } from './options.js';
import { screenOn } from './screen.js';
import { stopSignal } from './signals.js';
import { isMendable } from './stack-error.js';
import { startStack } from './stack.js';
import { summary } from './summary.js';
import { StartInterrupted, Teardown } from './teardown.js';

/**
 * Runs the local stack until it is told to stop.
 *
 * The exit code is 0 after a clean stop, whichever signal asked for it (a developer's Ctrl-C is no
 * failure that npm should report), and 1 where the stack could not start; everything that was
 * started is stopped in both cases.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const jsonReady = argv.includes('--json-ready');
  const screen = screenOn(jsonReady ? process.stderr : process.stdout);
  const teardown = new Teardown((message) => {
    screen.problem(message);
  });
  try {
    const options = readOptions(argv, process.env);
    if (options === 'help') {
      process.stdout.write(HELP);
      return;
    }
    const started = performance.now();
    const stopped = stopSignal();
    const starting = startStack(options, screen, teardown);
    const outcome = await Promise.race([starting, stopped]);
    if (typeof outcome === 'string') {
      screen.line('\nStopping what has started …');
      await Promise.all([teardown.run(), interrupted(starting)]);
      return;
    }
    const seconds = (performance.now() - started) / 1000;
    screen.line(summary({ ...outcome, watching: options.watch, seconds }));
    if (jsonReady) process.stdout.write(`${JSON.stringify({ ready: true, ...outcome })}\n`);
    await stopped;
    screen.line('\nStopping …');
  } catch (error) {
    process.exitCode = 1;
    if (isMendable(error)) screenOn(process.stderr).problem(`\n${error.message}`);
    else throw error;
  } finally {
    await teardown.run();
  }
}

/** Waits for a start whose stop is under way: the step that runs is stopped as soon as it is over. */
async function interrupted(starting: Promise<unknown>): Promise<void> {
  try {
    await starting;
  } catch (error) {
    if (!(error instanceof StartInterrupted)) throw error;
  }
}

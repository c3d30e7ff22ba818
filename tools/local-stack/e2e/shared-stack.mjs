import { startStackProcess } from './stack-process.mjs';

/** @type {import('./stack-process.mjs').StackProcess | undefined} */
let stack;

/** Starts the stack that the tests share. */
export async function startSharedStack() {
  stack = await startStackProcess();
  return stack;
}

/** Stops it; an exit code other than 0 is a failure of the tests. */
export async function stopSharedStack() {
  const ended = await stack?.stop('SIGTERM');
  if (ended && ended.code !== 0) {
    throw new Error(`The stack ended with exit code ${ended.code}:\n${ended.output}`);
  }
}

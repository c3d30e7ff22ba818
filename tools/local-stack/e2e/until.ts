const PATIENCE_MILLISECONDS = 30_000;

/** Waits until a condition holds; an endless wait would keep Jest from ending after a failure. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MILLISECONDS;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error('The condition does not come true');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

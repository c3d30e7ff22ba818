const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A stop that takes longer than this can be cut short by another signal. */
const IMPATIENCE_MILLISECONDS = 5_000;

/**
 * Waits for Ctrl-C, a kill or the end of the terminal.
 *
 * A second signal is ignored at first, since Ctrl-C comes twice easily (npm passes on what the
 * terminal sends as well); after five seconds it ends the process at once.
 */
export function stopSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const onSignal = (signal: NodeJS.Signals): void => {
      if (first === undefined) {
        first = performance.now();
        resolve(signal);
      } else if (performance.now() - first > IMPATIENCE_MILLISECONDS) {
        process.exit(130);
      }
    };
    for (const signal of SIGNALS) process.on(signal, onSignal);
  });
}

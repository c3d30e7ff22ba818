/** Says what is being done. */
export interface Progress {
  readonly begin: (what: string) => void;
  /** How much of it is done, from 0 to 1. */
  readonly share: (done: number) => void;
  readonly end: () => void;
}

/** Writes progress to a stream: one line that changes on a terminal, else one line a step. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  let current = '';
  const redraw = (text: string): void => {
    stream.write(`\r\u001b[K${text}`);
  };
  return {
    begin: (what) => {
      current = what;
      if (stream.isTTY) redraw(`▸ ${what}`);
      else stream.write(`▸ ${what}\n`);
    },
    share: (done) => {
      if (stream.isTTY) redraw(`▸ ${current} ${Math.round(done * 100)} %`);
    },
    end: () => {
      if (stream.isTTY) redraw('');
    },
  };
}

import { styleText } from 'node:util';

/** Where the stack writes for people: standard output, or standard error when scripts read. */
export interface Screen {
  readonly isTerminal: boolean;
  line(text: string): void;
  /** A line that is less important than the others. */
  faint(text: string): void;
  problem(text: string): void;
}

/** Writes to a stream, with colours on a terminal. */
export function screenOn(stream: NodeJS.WriteStream): Screen {
  const isTerminal = stream.isTTY && process.env['NO_COLOR'] === undefined;
  const write = (format: Parameters<typeof styleText>[0] | undefined, text: string): void => {
    const painted =
      format && isTerminal ? styleText(format, text, { validateStream: false }) : text;
    stream.write(`${painted}\n`);
  };
  return {
    isTerminal,
    line: (text) => {
      write(undefined, text);
    },
    faint: (text) => {
      write('dim', text);
    },
    problem: (text) => {
      write('red', text);
    },
  };
}

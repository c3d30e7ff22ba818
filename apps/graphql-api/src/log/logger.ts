const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** How grave a line of the log is. */
export type LogLevel = (typeof LEVELS)[number];

/** Whether the text is a {@link LogLevel}. */
export function isLogLevel(text: string): text is LogLevel {
  return LEVELS.some((level) => level === text);
}

type Details = Readonly<Record<string, unknown>>;

/** Writes one line of JSON for each message; Apollo Server writes through it too. */
export class Logger {
  readonly #lowest: number;
  readonly #write: (line: string) => void;

  /**
   * @param level - less grave messages are not written
   * @param write - takes a line with its line feed; by default standard output, because the
   *   runtime's `console` puts text before the JSON
   */
  constructor(
    level: LogLevel,
    write: (line: string) => void = (line) => void process.stdout.write(line),
  ) {
    this.#lowest = LEVELS.indexOf(level);
    this.#write = write;
  }

  debug(message: string, details?: Details): void {
    this.#log('debug', message, details);
  }

  info(message: string, details?: Details): void {
    this.#log('info', message, details);
  }

  warn(message: string, details?: Details): void {
    this.#log('warn', message, details);
  }

  error(message: string, details?: Details): void {
    this.#log('error', message, details);
  }

  #log(level: LogLevel, message: string, details: Details | undefined): void {
    if (LEVELS.indexOf(level) < this.#lowest) return;
    const timestamp = new Date().toISOString();
    this.#write(
      `${JSON.stringify({ level: level.toUpperCase(), timestamp, service: 'graphql-api', message, ...details })}\n`,
    );
  }
}

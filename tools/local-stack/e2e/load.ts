import { randomUUID } from 'node:crypto';

/** What a client of the load asks over and over. */
export interface Question {
  readonly path: string;
  /** A GraphQL query, which is posted; without one it is a GET of REST. */
  readonly query?: string;
}

/** What a client saw of one request. */
export interface Answer {
  readonly question: Question;
  /** The correlation id under which the logs know the request. */
  readonly id: string;
  /** Milliseconds, on the clock of `performance.now()`. */
  readonly begun: number;
  readonly milliseconds: number;
  /** 0: no answer came; `body` then says why. */
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: string;
}

/** Milliseconds after which a client gives up. No request should come near it. */
const GIVEN_UP = 40_000;
/** Between two requests of one client, so that the load leaves the machine some air. */
const PAUSE = 10;

/** Asks once. */
export async function ask(
  url: string,
  question: Question,
  signal: AbortSignal = AbortSignal.timeout(GIVEN_UP),
  id: string = randomUUID(),
): Promise<Answer> {
  const begun = performance.now();
  const answer = (rest: Pick<Answer, 'status' | 'retryAfter' | 'body'>): Answer => ({
    ...{ question, id, begun, milliseconds: performance.now() - begun },
    ...rest,
  });
  try {
    const response = await fetch(url + question.path, {
      signal,
      headers: { 'X-Correlation-Id': id, 'Content-Type': 'application/json' },
      ...(question.query && {
        method: 'POST',
        body: JSON.stringify({ query: question.query }),
      }),
    });
    const body = await response.text();
    return answer({
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      body,
    });
  } catch (error) {
    return answer({ status: 0, retryAfter: null, body: String(error) });
  }
}

/** Clients that ask one question each, one request after the other, from the start on. */
export class Load {
  /** Everything that was answered, in the order in which it was. */
  readonly answers: Answer[] = [];
  private clients: readonly Promise<void>[] = [];
  private readonly listeners = new Set<() => void>();
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly questions: readonly Question[],
  ) {
    this.go();
  }

  /** Lets the clients ask, again after {@link stop}. */
  go(): void {
    this.stopped = false;
    this.clients = this.questions.map((question) => this.run(question));
  }

  /** The longest that a client waited for an answer, in milliseconds. */
  get slowest(): number {
    return Math.max(...this.answers.map(({ milliseconds }) => milliseconds));
  }

  /**
   * Waits until every client has answers to as many requests that it began from now on; so what it
   * began before is answered too.
   *
   * @returns these answers
   */
  async answered(count = 1): Promise<readonly Answer[]> {
    const from = performance.now();
    const begunSince = (question: Question): readonly Answer[] =>
      this.answers.filter((answer) => answer.question === question && answer.begun >= from);
    await new Promise<void>((resolve) => {
      const check = (): void => {
        if (!this.questions.every((question) => begunSince(question).length >= count)) return;
        this.listeners.delete(check);
        resolve();
      };
      this.listeners.add(check);
    });
    return this.questions.flatMap(begunSince);
  }

  /**
   * What clients see while something is done.
   *
   * @returns the answers to all requests that were under way at any moment of it
   */
  async during(work: () => Promise<unknown>): Promise<readonly Answer[]> {
    const from = this.answers.length;
    await work();
    const end = performance.now();
    await this.answered();
    return this.answers.slice(from).filter(({ begun }) => begun <= end);
  }

  /** Lets every client end its request and ask no more. */
  async stop(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.clients);
  }

  private async run(question: Question): Promise<void> {
    while (!this.stopped) {
      this.answers.push(await ask(this.url, question));
      for (const listener of [...this.listeners]) listener();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

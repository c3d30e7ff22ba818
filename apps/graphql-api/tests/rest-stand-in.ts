import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the stand-in answers to a request; a function writes the answer itself. */
export type StandInAnswer =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: unknown;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/**
 * REST's end of the wire, as a test double: it records what is asked and answers what a test says.
 * It stands in where a test is about the exact request, or about an answer that the real service
 * gives only when something is broken.
 */
export class RestStandIn {
  /** Paths with queries, decoded, in the order of the requests. */
  readonly asked: string[] = [];
  readonly authorizations: (string | undefined)[] = [];
  /** The origin secret of each request. */
  readonly proofs: (string | string[] | undefined)[] = [];
  #answer: (path: string) => StandInAnswer = () => ({ body: {} });
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      const path = decodeURIComponent(request.url ?? '');
      this.asked.push(path);
      this.authorizations.push(request.headers.authorization);
      this.proofs.push(request.headers['x-origin-verify']);
      const answer = this.#answer(path);
      if (typeof answer === 'function') {
        answer(request, response);
        return;
      }
      const { status = 200, headers, body } = answer;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  }

  /** Starts one on a free port of the loopback interface. */
  static async start(): Promise<RestStandIn> {
    const standIn = new RestStandIn();
    await new Promise<void>((resolve) => {
      standIn.#server.listen(0, '127.0.0.1', resolve);
    });
    return standIn;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Forgets what was asked, and gives this answer from now on. */
  answers(answer: StandInAnswer): void {
    this.answersBy(() => answer);
  }

  /** Forgets what was asked, and from now on gives the answer that belongs to the path. */
  answersBy(answerTo: (path: string) => StandInAnswer): void {
    this.asked.length = 0;
    this.authorizations.length = 0;
    this.proofs.length = 0;
    this.#answer = answerTo;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

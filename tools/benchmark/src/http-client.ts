import { connect, type Socket } from 'node:net';
import { BenchmarkError } from './benchmark-error.js';

/** A request to the stack. */
export interface HttpRequest {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** With a body it is a POST. */
  readonly body?: string;
}

/** An answer: `head` is the status line and the headers. */
export interface HttpResponse {
  readonly status: number;
  readonly head: string;
  readonly body: Buffer;
}

const END_OF_HEAD = '\r\n\r\n';

/**
 * Sends requests to the stack on a connection that is kept, one at a time. It does nothing besides, so that
 * what is timed is the stack's own time: Node's clients take as long as a small answer does.
 */
export class HttpClient {
  private socket: Socket | undefined;
  private received: Buffer[] = [];
  private bytes = 0;
  private awaited = Infinity;
  private settle: { resolve: (all: Buffer) => void; reject: (error: Error) => void } | undefined;

  constructor(private readonly port: number) {}

  /**
   * Sends a request and waits for the whole answer.
   *
   * @throws BenchmarkError for another status than 200 and 304
   */
  async send(request: HttpRequest): Promise<HttpResponse> {
    const all = await new Promise<Buffer>((resolve, reject) => {
      this.settle = { resolve, reject };
      this.socket ??= this.connected();
      this.socket.write(textOf(request));
    });
    const end = all.indexOf(END_OF_HEAD);
    const head = all.toString('latin1', 0, end);
    const status = Number(head.slice(9, 12));
    const body = all.subarray(end + END_OF_HEAD.length);
    if (status !== 200 && status !== 304) {
      throw new BenchmarkError(`${request.path}: ${status} ${body.toString().slice(0, 500)}`);
    }
    return { status, head, body };
  }

  /** Ends the connection. */
  close(): void {
    this.settle = undefined;
    this.socket?.destroy();
  }

  /** Connects; a server closes connections that are idle for some seconds, so there may be several. */
  private connected(): Socket {
    const socket = connect({ host: '127.0.0.1', port: this.port, noDelay: true });
    socket.on('data', (chunk) => {
      this.take(chunk);
    });
    socket.on('error', (error) => this.settle?.reject(error));
    socket.on('close', () => {
      this.socket = undefined;
      this.settle?.reject(new BenchmarkError('The stack closed the connection'));
    });
    return socket;
  }

  private take(chunk: Buffer): void {
    this.received.push(chunk);
    this.bytes += chunk.length;
    if (this.awaited === Infinity) this.readHead();
    if (this.bytes < this.awaited) return;
    const all = Buffer.concat(this.received);
    const { settle } = this;
    this.received = [];
    this.bytes = 0;
    this.awaited = Infinity;
    this.settle = undefined;
    settle?.resolve(all);
  }

  private readHead(): void {
    const sofar = Buffer.concat(this.received);
    const end = sofar.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const length = /^content-length: *(\d+)/im.exec(sofar.toString('latin1', 0, end))?.[1];
    this.awaited = end + END_OF_HEAD.length + Number(length ?? 0);
  }
}

function textOf({ path, headers = {}, body }: HttpRequest): string {
  const lines = [
    `${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`,
    'Host: localhost',
    'Accept: */*',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  if (body !== undefined) {
    lines.push('Content-Type: application/json', `Content-Length: ${Buffer.byteLength(body)}`);
  }
  return `${lines.join('\r\n')}${END_OF_HEAD}${body ?? ''}`;
}

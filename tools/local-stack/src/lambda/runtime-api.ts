import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorDetail, type ErrorDetail } from './lambda-error.js';
import { readBody } from '../read-body.js';
import { MAXIMUM_RESPONSE_BYTES } from './limits.js';

const PREFIX = '/2018-06-01/runtime';
const INVOCATION = new RegExp(`^${PREFIX}/invocation/([^/]+)/(response|error)$`);

/** What `next` hands to the runtime client. */
export interface Delivery {
  readonly requestId: string;
  readonly event: Buffer;
  readonly deadline: number;
  readonly functionArn: string;
  readonly traceId: string;
}

/** What a runtime client tells Lambda. */
export interface RuntimeListener {
  /** The client asks for its next invocation. */
  ready(): void;
  responded(requestId: string, response: Buffer): void;
  failed(requestId: string, error: ErrorDetail): void;
  tooLarge(requestId: string, bytes: number): void;
  initFailed(error: ErrorDetail): void;
}

/**
 * Lambda's Runtime API for the one runtime client of one execution environment.
 *
 * Each environment has a listener of its own, so that a request needs nothing to say whose it is.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
 */
export class RuntimeApi {
  private readonly server: Server;
  private waiting: ServerResponse | undefined;
  private current: string | undefined;

  constructor(private readonly listener: RuntimeListener) {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy());
    });
    // A handler may take minutes between `next` and its response: no connection is given up.
    this.server.keepAliveTimeout = 0;
    this.server.requestTimeout = 0;
  }

  /**
   * Listens on a free port of the loopback interface.
   *
   * @returns the value of `AWS_LAMBDA_RUNTIME_API`
   */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.server.once('error', reject);
      this.server.listen(0, '127.0.0.1', resolve);
    });
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Answers the pending `next`; a client that waits for none is a fault of the caller. */
  deliver(delivery: Delivery): void {
    if (!this.waiting) throw new Error('The runtime client is not waiting for an invocation');
    const response = this.waiting;
    this.waiting = undefined;
    this.current = delivery.requestId;
    response.writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': delivery.event.length,
      'Lambda-Runtime-Aws-Request-Id': delivery.requestId,
      'Lambda-Runtime-Deadline-Ms': String(delivery.deadline),
      'Lambda-Runtime-Invoked-Function-Arn': delivery.functionArn,
      'Lambda-Runtime-Trace-Id': delivery.traceId,
    });
    response.end(delivery.event);
  }

  /** Ends the listener and every connection to it. */
  close(): void {
    this.waiting = undefined;
    this.current = undefined;
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (request.method === 'GET' && path === `${PREFIX}/invocation/next`) {
      this.waiting = response;
      this.listener.ready();
      return;
    }
    const body = await readBody(request, MAXIMUM_RESPONSE_BYTES);
    if (request.method === 'POST' && path === `${PREFIX}/init/error`) {
      this.listener.initFailed(errorDetail(body.content?.toString() ?? ''));
      acknowledge(response, 202, { status: 'OK' });
      return;
    }
    const [, requestId, outcome] = INVOCATION.exec(path) ?? [];
    if (request.method !== 'POST' || !requestId) {
      acknowledge(response, 404, { errorType: 'NotFound', errorMessage: 'Unknown operation' });
      return;
    }
    if (requestId !== this.current) {
      acknowledge(response, 400, {
        errorType: 'InvalidRequestID',
        errorMessage: 'Invalid request ID',
      });
      return;
    }
    this.current = undefined;
    if (!body.content) {
      acknowledge(response, 413, {
        errorType: 'RequestEntityTooLarge',
        errorMessage: `Exceeded maximum allowed payload size (${MAXIMUM_RESPONSE_BYTES} bytes).`,
      });
      this.listener.tooLarge(requestId, body.bytes);
      return;
    }
    if (outcome === 'response') this.listener.responded(requestId, body.content);
    else this.listener.failed(requestId, errorDetail(body.content.toString()));
    // Who waits for the outcome goes first; the client only asks for its next invocation.
    setImmediate(() => {
      acknowledge(response, 202, { status: 'OK' });
    });
  }
}

function acknowledge(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
  });
  response.end(text);
}

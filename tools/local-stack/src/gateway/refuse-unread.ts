import type { Server } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** What is told of a request that could not be read. */
export type OnRefused = (status: number) => void;

/**
 * Answers requests that Node cannot read: those with more than its server takes of request line and
 * headers as CloudFront answers them, 413, instead of Node's own 431; others with 400. The connection
 * ends in both cases.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html#RequestCustomMaxRequestStringLength
 */
export function refuseUnread(server: Server, onRefused?: OnRefused): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    // A client that has gone away, or to which a part of an answer was sent, can be told nothing.
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? 413 : 400;
    onRefused?.(status);
    const body = status === 413 ? 'Request entity too large' : 'Bad request';
    socket.end(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
        'Content-Type: text/plain',
        `Content-Length: ${body.length}`,
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  });
}

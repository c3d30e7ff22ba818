import type { IncomingMessage } from 'node:http';

/** The body of a message; one beyond the limit is counted, not kept. */
export interface Body {
  readonly bytes: number;
  readonly content?: Buffer;
}

/**
 * Reads a body to its end.
 *
 * By events: going through the stream as an iterable takes longer than all else that is done with a
 * small request.
 */
export function readBody(message: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    message.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= limit) chunks.push(chunk);
    });
    message.on('end', () => {
      resolve(bytes <= limit ? { bytes, content: Buffer.concat(chunks) } : { bytes });
    });
    message.on('error', reject);
    message.on('close', () => {
      reject(new Error('The connection was closed before the body ended'));
    });
  });
}

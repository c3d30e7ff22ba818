import { createServer, type AddressInfo } from 'node:net';
import { StackError } from '../stack-error.js';

/** A port that nobody else can take until it is released. */
export interface PortClaim {
  readonly port: number;
  readonly release: () => Promise<void>;
}

/**
 * Takes a port before anything is started for it.
 *
 * @param port - 0 takes a free one
 * @throws StackError where it is taken
 */
export function claimPort(port: number): Promise<PortClaim> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(portError(error, port));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      resolve({
        port: address.port,
        // Closing a server that is closed already is an error that only its callback hears of.
        release: () =>
          new Promise((released) => {
            server.close(() => {
              released();
            });
          }),
      });
    });
  });
}

/** A port that is free at this moment. */
export async function freePort(): Promise<number> {
  const { port, release } = await claimPort(0);
  await release();
  return port;
}

/** Says what to do about a port that cannot be listened on. */
export function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StackError(
      `Port ${port} is in use, perhaps by another local stack.\n` +
        `  Use another one:     PORT=${port + 1} npm start\n` +
        `  Or see who has it:   ss -ltnp 'sport = :${port}'   (macOS: lsof -i :${port})`,
    );
  }
  if (error.code === 'EACCES') {
    return new StackError(
      `Port ${port} needs more rights than this user has. Use another one: PORT=2000 npm start`,
    );
  }
  return error;
}

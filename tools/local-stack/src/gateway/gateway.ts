import type { Server } from 'node:http';
import type { Assembly } from '../assembly/assembly.js';
import { graphqlIde } from '../ide/graphql-ide.js';
import { portError } from '../processes/port.js';
import type { Screen } from '../screen.js';
import { restApi, type Invoke } from './api.js';
import { distribution } from './distribution.js';
import { requestLine } from './log.js';

/** Milliseconds in which requests under way may finish when the gateway stops. */
const GRACE_MILLISECONDS = 5_000;

/** What the gateway serves, and where. */
export interface GatewayOptions {
  readonly assembly: Pick<Assembly, 'apis' | 'behaviours'>;
  readonly invoke: Invoke;
  readonly port: number;
  readonly screen: Screen;
}

/** A listening gateway. */
export interface Gateway {
  /** Takes no new requests and waits, for a while, until those under way are answered. */
  readonly stop: () => Promise<void>;
}

/** Listens on the loopback interface for CloudFront and the APIs behind it. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const onError = (message: string): void => {
    options.screen.problem(`  ${message}`);
  };
  const server = distribution({
    behaviours: options.assembly.behaviours,
    origins: new Map(
      options.assembly.apis.map((api) => [
        api.id,
        restApi(api, { invoke: options.invoke, onError }),
      ]),
    ),
    before: graphqlIde,
    onRequest: (record) => {
      options.screen.line(requestLine(record, options.screen.isTerminal));
    },
    onError,
  });
  await listen(server, options.port);
  return { stop: () => close(server) };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(portError(error, port));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE_MILLISECONDS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}

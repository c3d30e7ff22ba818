import type { Server } from 'node:http';
import type { Assembly } from '../assembly/assembly.js';
import { graphqlIde } from '../ide/graphql-ide.js';
import { portError } from '../processes/port.js';
import type { Screen } from '../screen.js';
import { restApi, type Invoke } from './api.js';
import type { Authorize } from './authorizer.js';
import { distribution, findOrigin, type FindOrigin } from './distribution.js';
import { requestLine } from './log.js';

/** Milliseconds in which requests under way may finish when the gateway stops. */
const GRACE_MILLISECONDS = 5_000;

/** What the gateway serves. */
export type Served = Pick<Assembly, 'apis' | 'behaviours'>;

/** What the gateway serves, and where. */
export interface GatewayOptions {
  readonly assembly: Served;
  readonly invoke: Invoke;
  readonly authorize: Authorize;
  readonly port: number;
  readonly screen: Screen;
}

/** A listening gateway. */
export interface Gateway {
  /** Serves other routes from the next request on. */
  readonly serve: (assembly: Served) => void;
  /** Takes no new requests and waits, for a while, until those under way are answered. */
  readonly stop: () => Promise<void>;
}

/** Listens on the loopback interface for CloudFront and the APIs behind it. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const onError = (message: string): void => {
    options.screen.problem(`  ${message}`);
  };
  const { invoke, authorize } = options;
  const compile = ({ apis, behaviours }: Served): FindOrigin => {
    const handlers = apis.map(
      (api) => [api.id, restApi(api, { invoke, authorize, onError })] as const,
    );
    return findOrigin(behaviours, new Map(handlers));
  };
  let find = compile(options.assembly);
  const server = distribution({
    find: (method, path) => find(method, path),
    before: graphqlIde,
    onRequest: (record) => {
      options.screen.line(requestLine(record, options.screen.isTerminal));
    },
    onError,
  });
  await listen(server, options.port);
  return {
    serve: (assembly) => {
      find = compile(assembly);
    },
    stop: () => close(server),
  };
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

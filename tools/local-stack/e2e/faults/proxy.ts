import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What a proxy does with a connection: leads it on, closes it, or lets it wait. */
export type ProxyMode = 'leads' | 'closes' | 'waits';

/** A door before a server that a test opens and shuts. */
export class Proxy {
  /** What becomes of connections from now on. */
  mode: ProxyMode = 'leads';
  /** The port of the server behind it. */
  target = 0;
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;

  private constructor(private at: number) {}

  /** Starts one on a free port. */
  static async start(): Promise<Proxy> {
    const proxy = new Proxy(0);
    await proxy.open();
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${this.at}`;
  }

  /** Listens, on the same port as before. */
  async open(): Promise<void> {
    const server = createServer((client) => {
      this.accept(client);
    });
    this.server = server;
    await new Promise<void>((resolve) => server.listen(this.at, '127.0.0.1', resolve));
    this.at = (server.address() as AddressInfo).port;
  }

  /** Listens no more, and ends every connection. */
  async shut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    this.breakConnections();
    await closed;
  }

  /** Ends every connection. */
  breakConnections(): void {
    for (const socket of this.sockets) socket.destroy();
    this.sockets.clear();
  }

  private accept(client: Socket): void {
    if (this.mode === 'closes') {
      client.destroy();
      return;
    }
    this.keep(client);
    if (this.mode === 'waits') return;
    const behind = connect(this.target, '127.0.0.1');
    this.keep(behind);
    client.on('close', () => behind.destroy()).pipe(behind);
    behind.on('close', () => client.destroy()).pipe(client);
  }

  private keep(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => socket.destroy());
  }
}

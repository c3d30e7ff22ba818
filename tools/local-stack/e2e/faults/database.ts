import { startDatabase, type LocalDatabase } from '@cori/postgresql';
import { Client } from 'pg';
import { Server } from './server.js';

/** A throw-away database whose server a test rules. */
export class Database {
  private constructor(
    private readonly local: LocalDatabase,
    private readonly server: Server,
    private current: Client,
  ) {}

  /** Starts one; a database of `DATABASE_URL` is nobody's to stop, so it is not used. */
  static async start(): Promise<Database> {
    delete process.env['DATABASE_URL'];
    const local = await startDatabase({ persistent: false });
    const admin = await connected(local);
    const { rows } = await admin.query<{ pid: number }>(
      "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid",
    );
    return new Database(local, new Server(rows[0]?.pid ?? 0), admin);
  }

  /** What makes a stack use it. */
  get environment(): Readonly<Record<string, string>> {
    return { DATABASE_URL: this.local.dsn };
  }

  /** A connection of the superuser, the present one: it ends with the server. */
  get admin(): Client {
    return this.current;
  }

  /** The backends that execute a statement of the service. */
  async queries(): Promise<readonly number[]> {
    return this.pids("usename = 'read_only_user' and state = 'active'");
  }

  /** The port of the client of a backend. */
  async clientPort(backend: number): Promise<number> {
    const { rows } = await this.admin.query<{ client_port: number }>(
      'select client_port from pg_stat_activity where pid = $1',
      [backend],
    );
    return rows[0]?.client_port ?? 0;
  }

  /** Ends every connection of the service, at once. */
  async terminateBackends(): Promise<void> {
    await this.admin.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'read_only_user'",
    );
  }

  /**
   * Makes every statement that reads counties wait.
   *
   * @returns what lets them go on
   */
  async lockCounties(): Promise<() => Promise<void>> {
    const client = await connected(this.local);
    await client.query('begin; lock table bcat.bcat_county_summary in access exclusive mode');
    return () => client.end();
  }

  /**
   * Ends the server.
   *
   * @param mode - `fast` rolls back and says goodbye; `immediate` leaves as after a crash
   */
  async stopServer(mode: 'fast' | 'immediate'): Promise<void> {
    await this.server.end(mode === 'fast' ? 'SIGINT' : 'SIGQUIT');
  }

  /**
   * Starts the server again, on its port, and waits until it takes connections.
   *
   * @param settings - other settings of it, e.g. `max_connections=4`
   */
  async startServer(...settings: readonly string[]): Promise<void> {
    await this.server.again(async () => {
      try {
        this.current = await connected(this.local);
        return true;
      } catch {
        return false;
      }
    }, [...this.server.start.args, ...settings.flatMap((setting) => ['-c', setting])]);
  }

  /**
   * Lets the whole server hang: nothing is answered, and connections stay open.
   *
   * @returns what lets it go on
   */
  async hang(): Promise<() => void> {
    this.server.signal('SIGSTOP');
    // No backend is added any more; one that has just ended is none to stop.
    const backends = await this.pids("backend_type = 'client backend'");
    const signal = (name: NodeJS.Signals): void => {
      for (const pid of backends) kill(pid, name);
    };
    signal('SIGSTOP');
    return () => {
      signal('SIGCONT');
      this.server.signal('SIGCONT');
    };
  }

  /** Stops the server and removes the database. */
  async stop(): Promise<void> {
    await this.current.end().catch(() => undefined);
    await this.server.stop();
    await this.local.stop();
  }

  private async pids(condition: string): Promise<readonly number[]> {
    const { rows } = await this.admin.query<{ pid: number }>(
      `select pid from pg_stat_activity where ${condition} order by pid`,
    );
    return rows.map(({ pid }) => pid);
  }
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function connected({ adminDsn }: LocalDatabase): Promise<Client> {
  const client = new Client({ connectionString: adminDsn });
  // A connection that breaks is what these tests are about.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

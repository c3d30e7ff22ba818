import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { RedisCache } from '../src/cache/redis-cache.js';
import { createHandler } from '../src/lambda/create-handler.js';
import { Logger } from '../src/logger.js';
import { RestConnections, type RestTimeouts } from '../src/rest/rest-fetcher.js';
import type { Settings } from '../src/settings.js';
import { post } from './events.js';

/** The body of a GraphQL answer. */
export interface GraphqlBody {
  // Tests look into what they know.
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/** The Lambda in this process, with everything that it logs. */
export class Api {
  readonly log: string[] = [];
  readonly #connections: RestConnections;
  readonly #cache: RedisCache | undefined;
  readonly #handler: (event: APIGatewayProxyEvent) => Promise<APIGatewayProxyResult>;

  constructor(settings: Partial<Settings> & Pick<Settings, 'restApiUrl'>, timeouts?: RestTimeouts) {
    const logger = new Logger('debug', (line) => this.log.push(line));
    this.#connections = new RestConnections(timeouts);
    // A busy machine must not turn hits into misses.
    this.#cache = settings.redis && new RedisCache(settings.redis, logger, { deadline: 5000 });
    this.#handler = createHandler({
      settings: { stage: 'local', logLevel: 'debug', ...settings },
      logger,
      connections: this.#connections,
      cache: this.#cache,
    });
  }

  /** Invokes the Lambda. */
  invoke(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
    return this.#handler(event);
  }

  /** Posts a query and reads the answer. */
  async query(query: string, options?: Parameters<typeof post>[1]): Promise<GraphqlBody> {
    const { body } = await this.invoke(post(query, options));
    return JSON.parse(body) as GraphqlBody;
  }

  async stop(): Promise<void> {
    this.#cache?.close();
    await this.#connections.close();
  }
}

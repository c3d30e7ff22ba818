import { join } from 'node:path';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { RedisCache } from '../src/cache/redis-cache.js';
import {
  type ApiHandler,
  createHandler,
  type InvocationContext,
} from '../src/lambda/create-handler.js';
import { OpenApiDocument } from '../src/openapi/openapi-document.js';
import { DEFAULT_LIMITS } from '../src/limits/limits.js';
import { Logger } from '../src/log/logger.js';
import { RestConnections, type RestTimeouts } from '../src/rest/rest-fetcher.js';
import { type Clock, originProof, redisPassword } from '../src/secrets/run-time-secrets.js';
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

/** What a test may want otherwise. */
export interface ApiOptions {
  readonly timeouts?: RestTimeouts;
  /** Milliseconds; much, because a busy machine must not turn hits into misses. */
  readonly budget?: number;
  readonly prefix?: string;
  /** The clock by which secrets are read again. */
  readonly clock?: Clock;
}

/** The document that the bundle carries. */
export const OPENAPI_FILE = join(__dirname, '../../../docs/openapi.json');

/** The Lambda in this process, with everything that it logs. */
export class Api {
  readonly log: string[] = [];
  readonly #connections: RestConnections;
  readonly #cache: RedisCache | undefined;
  readonly #handler: ApiHandler;

  constructor(
    settings: Partial<Settings> & Pick<Settings, 'restApiUrl'>,
    { timeouts, budget = 5000, prefix = 'test:', clock }: ApiOptions = {},
  ) {
    const logger = new Logger(settings.logLevel ?? 'debug', (line) => this.log.push(line));
    this.#connections = new RestConnections(timeouts, originProof(settings, logger, clock));
    this.#cache =
      settings.redis &&
      new RedisCache(settings.redis, logger, {
        prefix,
        budget,
        password: redisPassword(settings.redis, logger, clock),
      });
    this.#handler = createHandler(
      {
        settings: {
          stage: 'local',
          logLevel: 'debug',
          explorable: true,
          limits: DEFAULT_LIMITS,
          ...settings,
        },
        logger,
        connections: this.#connections,
        cache: this.#cache,
      },
      new OpenApiDocument(OPENAPI_FILE),
    );
  }

  /** Invokes the Lambda. */
  invoke(
    event: APIGatewayProxyEvent,
    invocation?: InvocationContext,
  ): Promise<APIGatewayProxyResult> {
    return this.#handler(event, invocation);
  }

  /** What was logged, except the line that every request has. */
  get faults(): readonly unknown[] {
    return this.#lines.filter(({ message }) => message !== 'request');
  }

  /** The lines that every request has. */
  get requests(): readonly Readonly<Record<string, unknown>>[] {
    return this.#lines.filter(({ message }) => message === 'request');
  }

  get #lines(): readonly Readonly<Record<string, unknown>>[] {
    return this.log.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
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

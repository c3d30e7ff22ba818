import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Jwks } from 'aws-jwt-verify/jwk';
import type { UserPoolDefinition } from '../assembly/assembly.js';
import type { TokenIssuer } from '../gateway/authorizer.js';
import { ChildError, startChild } from './child.js';
import { CognitoClient } from './cognito-client.js';
import { freePort } from './port.js';

const SERVER = createRequire(import.meta.url).resolve('cognito-local/lib/bin/start.js');
const READY = /Cognito Local running/;
const PORT_TAKEN = /EADDRINUSE/;
const ATTEMPTS = 5;

/** Who can sign in, and where. */
export interface TestUser {
  /** The address of Cognito. */
  readonly cognitoUrl: string;
  /** The client of the pool that signs in with a password. */
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
}

/** A running Cognito. */
export interface RunningCognito {
  readonly url: string;
  /** What signs the tokens, one a pool. */
  readonly issuers: readonly TokenIssuer[];
  readonly user: TestUser;
  readonly stop: () => Promise<void>;
}

/** What Cognito is to hold, and where it keeps it. */
export interface CognitoOptions {
  /** The pools of the templates; the test user is in the first. */
  readonly userPools: readonly UserPoolDefinition[];
  /** A folder that goes with the stack. */
  readonly folder: string;
  readonly note?: (pid: number) => void;
}

/**
 * Starts npm `cognito-local` on a free port of the loopback interface, with the pools and clients of
 * the templates, and one user whose password is made now.
 *
 * The key that it signs with is in the package, for everybody to read: nothing but the loopback
 * interface may ever trust it.
 */
export async function startCognito(options: CognitoOptions): Promise<RunningCognito> {
  const folder = join(options.folder, 'cognito');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOn(await freePort(), folder, options);
    } catch (error) {
      // Another process can take the port between its choice and the start.
      const taken = error instanceof ChildError && PORT_TAKEN.test(error.message);
      if (!taken || attempt === ATTEMPTS) throw error;
    }
  }
}

async function startOn(
  port: number,
  folder: string,
  { userPools, note }: CognitoOptions,
): Promise<RunningCognito> {
  const child = startChild({
    name: 'Cognito',
    command: [process.execPath, SERVER],
    cwd: folder,
    environment: { HOST: '127.0.0.1', PORT: String(port), LANG: 'C.UTF-8' },
    ...(note ? { note } : {}),
  });
  const stop = async (): Promise<void> => {
    await child.stop(3_000);
  };
  try {
    await child.whenLine(READY, 20_000);
    const url = `http://127.0.0.1:${port}`;
    const client = new CognitoClient(url);
    const pools = await Promise.all(userPools.map((pool) => makePool(client, url, pool)));
    const [pool] = pools;
    if (!pool) throw new Error('The templates have no user pool');
    return {
      url,
      issuers: pools.map(({ issuer }) => issuer),
      user: {
        cognitoUrl: url,
        clientId: pool.signInClientId,
        ...(await makeUser(client, pool.id)),
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Pool {
  readonly id: string;
  readonly signInClientId: string;
  readonly issuer: TokenIssuer;
}

async function makePool(
  cognito: CognitoClient,
  url: string,
  { arn, usernameAttributes, clients }: UserPoolDefinition,
): Promise<Pool> {
  const { UserPool } = await cognito.call<{ readonly UserPool: { readonly Id: string } }>(
    'CreateUserPool',
    { PoolName: 'local', UsernameAttributes: usernameAttributes },
  );
  const ids = new Map<string, string>();
  for (const { name, authFlows } of clients) {
    const made = await cognito.call<{ readonly UserPoolClient: { readonly ClientId: string } }>(
      'CreateUserPoolClient',
      { UserPoolId: UserPool.Id, ClientName: name, ExplicitAuthFlows: authFlows },
    );
    ids.set(name, made.UserPoolClient.ClientId);
  }
  const issuer = `${url}/${UserPool.Id}`;
  const keys = await fetch(`${issuer}/.well-known/jwks.json`);
  const signIn = clients.find(({ authFlows }) => authFlows.includes('ALLOW_USER_PASSWORD_AUTH'));
  return {
    id: UserPool.Id,
    signInClientId: ids.get(signIn?.name ?? '') ?? '',
    issuer: { arn, issuer, clientIds: [...ids.values()], jwks: (await keys.json()) as Jwks },
  };
}

async function makeUser(
  cognito: CognitoClient,
  poolId: string,
): Promise<{ readonly username: string; readonly password: string }> {
  const username = 'developer@example.org';
  // The ending meets the policy of the templates, whatever the random part is.
  const password = `${randomBytes(18).toString('base64url')}-aA1`;
  const user = { UserPoolId: poolId, Username: username };
  await cognito.call('AdminCreateUser', {
    ...user,
    MessageAction: 'SUPPRESS',
    UserAttributes: [
      { Name: 'email', Value: username },
      { Name: 'email_verified', Value: 'true' },
    ],
  });
  await cognito.call('AdminSetUserPassword', { ...user, Password: password, Permanent: true });
  return { username, password };
}

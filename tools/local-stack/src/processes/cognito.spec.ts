import { createPrivateKey, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuthorizerDefinition } from '../assembly/assembly.js';
import { cognitoAuthorizer, type Authorize } from '../gateway/authorizer.js';
import { CognitoClient } from './cognito-client.js';
import { startCognito, type RunningCognito } from './cognito.js';

jest.setTimeout(60_000);

const ARN = 'arn:aws:cognito-idp:us-east-1:000000000000:userpool/local';
const authorizer: AuthorizerDefinition = { header: 'authorization', userPools: [ARN] };

interface Tokens {
  readonly IdToken: string;
  readonly AccessToken: string;
}

let folder: string;
let cognito: RunningCognito;
let authorize: Authorize;
let tokens: Tokens;

function signIn(password: string): Promise<{ readonly AuthenticationResult: Tokens }> {
  const { clientId, cognitoUrl, username } = cognito.user;
  return new CognitoClient(cognitoUrl).call('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: clientId,
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cori-cognito-'));
  cognito = await startCognito({
    folder,
    userPools: [
      {
        arn: ARN,
        usernameAttributes: ['email'],
        clients: [{ name: 'DevelopmentClient', authFlows: ['ALLOW_USER_PASSWORD_AUTH'] }],
      },
    ],
  });
  authorize = cognitoAuthorizer(cognito.issuers);
  tokens = (await signIn(cognito.user.password)).AuthenticationResult;
});

afterAll(async () => {
  await cognito.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The ID token with other claims, signed with the key that cognito-local has. */
function changed(claims: Readonly<Record<string, unknown>>): string {
  const [header = '', payload = ''] = tokens.IdToken.split('.');
  const all = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
  const body = Buffer.from(JSON.stringify({ ...all, ...claims })).toString('base64url');
  const { pem } = createRequire(__filename)('cognito-local/lib/keys/cognitoLocal.private.json') as {
    readonly pem: string;
  };
  const signature = sign('sha256', Buffer.from(`${header}.${body}`), createPrivateKey(pem));
  return `${header}.${body}.${signature.toString('base64url')}`;
}

describe('the local Cognito', () => {
  it('signs the test user in, by the right password alone', async () => {
    expect(cognito.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    await expect(signIn('wrong')).rejects.toThrow('Invalid password');
  });

  it.each(['Bearer ', 'bearer ', ''])('lets an ID token pass after "%s"', async (scheme) => {
    const verdict = await authorize(authorizer, scheme + tokens.IdToken);
    expect(verdict).toMatchObject({
      outcome: 'allowed',
      claims: { email: 'developer@example.org', email_verified: 'true', token_use: 'id' },
    });
  });

  it('writes claims as API Gateway does', async () => {
    const token = changed({ iat: 1_519_418_206, exp: 4_102_444_800, 'cognito:groups': ['a', 'b'] });
    expect(await authorize(authorizer, token)).toMatchObject({
      claims: {
        iat: 'Fri Feb 23 20:36:46 UTC 2018',
        exp: 'Fri Jan 01 00:00:00 UTC 2100',
        'cognito:groups': 'a,b',
        auth_time: expect.stringMatching(/^\d+$/) as string,
      },
    });
  });

  it.each<readonly [string, () => string | undefined]>([
    ['no header', () => undefined],
    ['an empty header', () => ''],
    ['a scheme alone', () => 'Bearer '],
    ['no token', () => 'Bearer nonsense'],
    ['an access token', () => tokens.AccessToken],
    ['a token of another pool', () => changed({ iss: 'http://127.0.0.1:1/local_other' })],
    ['a token of another client', () => changed({ aud: 'other' })],
    ['a changed token', () => `${tokens.IdToken.slice(0, -8)}AAAAAAAA`],
  ])('refuses %s', async (_, header) => {
    expect(await authorize(authorizer, header())).toEqual({ outcome: 'unauthorized' });
  });

  it('says of a token that its time is over', async () => {
    const token = changed({ exp: Math.floor(Date.now() / 1000) - 10 });
    expect(await authorize(authorizer, token)).toEqual({ outcome: 'expired' });
  });

  it('refuses a pool that the authorizer does not name', async () => {
    const other = { ...authorizer, userPools: ['arn:other'] };
    expect(await authorize(other, tokens.IdToken)).toEqual({ outcome: 'unauthorized' });
  });
});

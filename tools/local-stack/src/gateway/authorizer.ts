import { JwtExpiredError } from 'aws-jwt-verify/error';
import { JwtVerifier } from 'aws-jwt-verify';
import type { Jwks } from 'aws-jwt-verify/jwk';
import type { JwtPayload } from 'aws-jwt-verify/jwt-model';
import type { AuthorizerDefinition } from '../assembly/assembly.js';

/** What an authorizer says of a request; `claims` are those of the caller. */
export type Verdict =
  | { readonly outcome: 'allowed'; readonly claims: Readonly<Record<string, string>> }
  | { readonly outcome: 'unauthorized' }
  | { readonly outcome: 'expired' };

/** Decides whether a request passes, by what it sends in the authorizer's header. */
export type Authorize = (
  authorizer: AuthorizerDefinition,
  header: string | undefined,
) => Promise<Verdict>;

/** A pool that signs tokens. */
export interface TokenIssuer {
  /** The ARN of the pool, by which authorizers name it. */
  readonly arn: string;
  readonly issuer: string;
  readonly clientIds: readonly string[];
  readonly jwks: Jwks;
}

/**
 * Verifies ID tokens as an authorizer of type `COGNITO_USER_POOLS` does on methods without scopes:
 * signature, issuer, audience, expiry and use.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-integrate-with-cognito.html
 * @see https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-tokens-verifying-a-jwt.html
 */
export function cognitoAuthorizer(issuers: readonly TokenIssuer[]): Authorize {
  const verifiers = issuers.map(({ arn, issuer, clientIds, jwks }) => {
    const verifier = JwtVerifier.create({
      issuer,
      audience: [...clientIds],
      // The keys are loaded below: this address is never asked.
      jwksUri: `${issuer}/.well-known/jwks.json`,
      customJwtCheck: ({ payload }) => {
        if (payload['token_use'] !== 'id') throw new Error('Only ID tokens pass');
      },
    });
    verifier.cacheJwks(jwks);
    return { arn, verifier };
  });
  return async ({ userPools }, header) => {
    const token = header?.replace(/^Bearer\s+/i, '').trim();
    if (!token) return { outcome: 'unauthorized' };
    for (const { verifier } of verifiers.filter(({ arn }) => userPools.includes(arn))) {
      try {
        return { outcome: 'allowed', claims: claimsOf(await verifier.verify(token)) };
      } catch (error) {
        if (error instanceof JwtExpiredError) return { outcome: 'expired' };
      }
    }
    return { outcome: 'unauthorized' };
  };
}

/** The claims as API Gateway hands them on: all of them are text. */
function claimsOf(payload: JwtPayload): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]) => [name, claimText(name, value)]),
  );
}

function claimText(name: string, value: unknown): string {
  if ((name === 'exp' || name === 'iat') && typeof value === 'number') return moment(value);
  return Array.isArray(value) ? value.map(String).join(',') : String(value);
}

/** Seconds since 1970 as API Gateway writes them: `Fri Feb 23 21:36:46 UTC 2018`. */
function moment(seconds: number): string {
  const [, weekday, day, month, year, time] =
    /^(\w+), (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(seconds * 1000).toUTCString()) ?? [];
  return [weekday, month, day, time, 'UTC', year].join(' ');
}

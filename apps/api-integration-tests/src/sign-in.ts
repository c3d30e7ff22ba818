import {
  CognitoIdentityProviderClient,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Target } from './target.js';

/** The tokens of a user. */
export interface Tokens {
  readonly idToken: string;
  readonly accessToken: string;
}

/**
 * Signs the test user in by `USER_PASSWORD_AUTH`.
 *
 * @throws Error where Cognito wants more than a password, e.g. a new one
 */
export async function signIn(target: Target): Promise<Tokens> {
  const client = new CognitoIdentityProviderClient({
    region: target.region,
    ...(target.cognitoUrl && { endpoint: target.cognitoUrl }),
    // The request is not signed: who knows the password may sign in.
    credentials: { accessKeyId: 'none', secretAccessKey: 'none' },
  });
  try {
    const { AuthenticationResult, ChallengeName } = await client.send(
      new InitiateAuthCommand({
        ClientId: target.clientId,
        AuthFlow: 'USER_PASSWORD_AUTH',
        AuthParameters: { USERNAME: target.username, PASSWORD: target.password },
      }),
    );
    const { IdToken, AccessToken } = AuthenticationResult ?? {};
    if (IdToken === undefined || AccessToken === undefined) {
      throw new Error(`Cognito asks the test user for ${ChallengeName ?? 'something else'}`);
    }
    return { idToken: IdToken, accessToken: AccessToken };
  } finally {
    client.destroy();
  }
}

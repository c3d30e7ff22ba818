import { randomBytes } from 'node:crypto';
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  InitiateAuthCommand,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Clients } from './clients.js';

/** Makes a user in a pool and signs in as the integration tests do; returns the ID token. */
export async function signIn(
  { cognito }: Clients,
  { userPoolId, clientId }: { readonly userPoolId: string; readonly clientId: string },
): Promise<string> {
  const username = `${randomBytes(8).toString('hex')}@example.org`;
  const password = `${randomBytes(12).toString('base64url')}aA1!`;
  await cognito.send(
    new AdminCreateUserCommand({
      UserPoolId: userPoolId,
      Username: username,
      MessageAction: 'SUPPRESS',
      UserAttributes: [
        { Name: 'email', Value: username },
        { Name: 'email_verified', Value: 'true' },
      ],
    }),
  );
  await cognito.send(
    new AdminSetUserPasswordCommand({
      UserPoolId: userPoolId,
      Username: username,
      Password: password,
      Permanent: true,
    }),
  );
  const { AuthenticationResult } = await cognito.send(
    new InitiateAuthCommand({
      ClientId: clientId,
      AuthFlow: 'USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: username, PASSWORD: password },
    }),
  );
  const token = AuthenticationResult?.IdToken;
  if (token === undefined) throw new Error('The user pool gave no ID token');
  return token;
}

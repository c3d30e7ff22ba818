import { readFileSync } from 'node:fs';
import { CognitoClient } from './processes/cognito-client.js';
import type { TestUser } from './processes/cognito.js';
import { StackError } from './stack-error.js';

/** Prints the ID token of the test user of a running stack, given the file with the user. */
async function signIn([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new StackError('Usage: sign-in.js FILE (npm start says which)');
  const { cognitoUrl, clientId, username, password } = JSON.parse(
    readFileSync(file, 'utf8'),
  ) as TestUser;
  const { AuthenticationResult } = await new CognitoClient(cognitoUrl).call<{
    readonly AuthenticationResult: { readonly IdToken: string };
  }>('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    ClientId: clientId,
    AuthParameters: { USERNAME: username, PASSWORD: password },
  });
  process.stdout.write(`${AuthenticationResult.IdToken}\n`);
}

try {
  await signIn(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { CLIENT_SETTINGS } from './client-settings.js';

/** Reads a secret of Secrets Manager that is a text. */
export async function readSecret(arn: string): Promise<string> {
  const client = new SecretsManagerClient(CLIENT_SETTINGS);
  try {
    const value = (await client.send(new GetSecretValueCommand({ SecretId: arn }))).SecretString;
    if (value === undefined) throw new Error('The secret is no text');
    return value;
  } finally {
    client.destroy();
  }
}

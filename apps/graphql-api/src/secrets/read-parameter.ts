import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { CLIENT_SETTINGS } from './client-settings.js';

/** Reads a SecureString of the SSM Parameter Store. */
export async function readParameter(name: string): Promise<string> {
  const client = new SSMClient(CLIENT_SETTINGS);
  try {
    const command = new GetParameterCommand({ Name: name, WithDecryption: true });
    const value = (await client.send(command)).Parameter?.Value;
    if (value === undefined) throw new Error('The parameter has no value');
    return value;
  } finally {
    client.destroy();
  }
}

/** An environment to test, and the user who asks. */
export interface Target {
  /** Where clients find the API, without a slash at its end. */
  readonly url: string;
  /** The client of the user pool that signs in with a password. */
  readonly clientId: string;
  readonly username: string;
  readonly password: string;
  /** The region of the user pool. */
  readonly region: string;
  /** The address of Cognito, where it is not AWS's. */
  readonly cognitoUrl?: string | undefined;
}

/** Variables of the process, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** The variable of each value. */
export const VARIABLES = {
  url: 'INTEGRATION_TESTING_URL',
  clientId: 'INTEGRATION_TESTING_CLIENT_ID',
  username: 'INTEGRATION_TESTING_USERNAME',
  password: 'INTEGRATION_TESTING_PASSWORD',
  region: 'INTEGRATION_TESTING_REGION',
  cognitoUrl: 'INTEGRATION_TESTING_COGNITO_URL',
} as const;

/** The target as variables, by which one process tells another. */
export function variablesOf(target: Target): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(target)
      .filter((entry): entry is [keyof Target, string] => entry[1] !== undefined)
      .map(([name, value]) => [VARIABLES[name], value]),
  );
}

/**
 * The target that variables describe.
 *
 * @param where - what the user belongs to, for the message
 * @throws Error that names the variables that are missing
 */
export function targetFrom(variables: Variables, where: string): Target {
  const names = ['url', 'clientId', 'username', 'password', 'region'] as const;
  const missing = names.map((name) => VARIABLES[name]).filter((name) => !variables[name]);
  if (missing.length > 0) {
    throw new Error(`The integration tests of ${where} lack ${missing.join(', ')}`);
  }
  const value = (name: keyof Target): string => variables[VARIABLES[name]] ?? '';
  return {
    url: value('url').replace(/\/$/, ''),
    clientId: value('clientId'),
    username: value('username'),
    password: value('password'),
    region: value('region'),
    cognitoUrl: variables[VARIABLES.cognitoUrl],
  };
}

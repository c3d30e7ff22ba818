/** Speaks the API of Cognito user pools to the local server, which asks for no signature. */
export class CognitoClient {
  /** @param url - the address of the server */
  constructor(private readonly url: string) {}

  /**
   * Carries out an action.
   *
   * @throws Error with the server's reason
   * @see https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_Operations.html
   */
  async call<T>(action: string, input: Readonly<Record<string, unknown>>): Promise<T> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/x-amz-json-1.1',
        'X-Amz-Target': `AWSCognitoIdentityProviderService.${action}`,
      },
      body: JSON.stringify(input),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`Cognito refused ${action}: ${text}`);
    return JSON.parse(text) as T;
  }
}

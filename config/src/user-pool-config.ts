/** A Cognito user pool that exists and is used. */
export interface ExistingCognitoConfig {
  readonly userPoolId: string;
  /** The domain of its hosted UI, for the outputs. */
  readonly domain?: string;
}

/** A user pool whose tokens are accepted too. */
export interface AppSyncUserPoolConfig {
  readonly userPoolId: string;
}

/** Further pools that may call the API. */
export interface AppSyncConfig {
  readonly additionalUserPools: AppSyncUserPoolConfig[];
}

/** The user pool that the `auth` stack makes. */
export interface NewUserPoolConfig {
  /** The first label of the hosted UI's domain; unique in the region. */
  readonly domainPrefix?: string;
  /** Whether there is a client for Postman and Apollo Studio. */
  readonly developmentClient: boolean;
  /** Whether there is a client for the integration tests. */
  readonly integrationTestClient: boolean;
  readonly samlIdentityProvider?: {
    readonly name: string;
    readonly metadataUrl: string;
    readonly attributeMapping: Readonly<Record<string, string>>;
  };
}

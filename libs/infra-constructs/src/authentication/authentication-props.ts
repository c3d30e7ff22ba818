import { Mfa, type PasswordPolicy } from 'aws-cdk-lib/aws-cognito';

/** A Cognito pool that exists already. */
export interface ExistingCognitoConfig {
  /** The id of the pool. */
  readonly userPoolId: string;
  /**
   * The host name of its hosted sign-in, e.g. `example.auth.us-east-1.amazoncognito.com`. Only for
   * outputs.
   *
   * @default - none
   */
  readonly domain?: string;
}

/** A further Cognito pool whose users may call the API. */
export interface AppSyncUserPoolConfig {
  /** The id of the pool. */
  readonly userPoolId: string;
}

/** An identity provider that speaks SAML. */
export interface SamlIdentityProviderConfig {
  /** The provider's name in the pool, as clients name it. */
  readonly name: string;
  /** Where Cognito reads the provider's metadata. */
  readonly metadataUrl: string;
  /** Which SAML attribute fills which attribute of the pool, e.g. `{ email: 'mail' }`. */
  readonly attributeMapping: Readonly<Record<string, string>>;
}

/** What `Authentication` can be told. */
export interface AuthenticationProps {
  /**
   * A pool to use instead of a new one. It keeps its users and policies; those of a new pool can
   * then not be given.
   *
   * @default - a new pool
   */
  readonly existingCognito?: ExistingCognitoConfig;
  /**
   * The first part of the new pool's sign-in host, unique in the region among all of AWS. Without
   * it users cannot sign in by authorization code, as Postman and SAML do.
   *
   * @default - no hosted sign-in
   */
  readonly domainPrefix?: string;
  /**
   * The new pool's password policy.
   *
   * @default - 12 characters of all four kinds
   */
  readonly passwordPolicy?: PasswordPolicy;
  /**
   * Whether the new pool's users need a one-time password of an authenticator. Requiring it is
   * safer, but then no program signs in with a password alone, as the integration tests do.
   *
   * @default Mfa.OPTIONAL
   */
  readonly mfa?: Mfa;
  /**
   * Whether the new pool refuses compromised passwords and risky sign-ins. It is billed for each
   * active user.
   *
   * @default true
   */
  readonly threatProtection?: boolean;
  /**
   * Further pools whose users may call the API. Who administers one of them decides who may.
   *
   * @default - none
   */
  readonly additionalUserPools?: readonly AppSyncUserPoolConfig[];
  /**
   * An identity provider that users of the pool may sign in with.
   *
   * @default - none
   */
  readonly samlIdentityProvider?: SamlIdentityProviderConfig;
  /**
   * Whether there is a client for Postman (authorization code) and Apollo Studio (password), which
   * has no secret. Handy in development, and one door more in production.
   *
   * @default true
   */
  readonly developmentClient?: boolean;
  /**
   * Whether there is a client for integration tests, which sign in with a password.
   *
   * @default false
   */
  readonly integrationTestClient?: boolean;
  /**
   * Whether the new pool outlives the stack, and cannot be deleted by mistake. Users cannot be made
   * again; a pool that is retained stands in the way of deploying anew with the same domain.
   *
   * @default true
   */
  readonly retain?: boolean;
}

/** The defaults of `AuthenticationProps`. */
export const AUTHENTICATION_DEFAULTS = {
  passwordPolicy: {
    minLength: 12,
    requireLowercase: true,
    requireUppercase: true,
    requireDigits: true,
    requireSymbols: true,
  },
  mfa: Mfa.OPTIONAL,
  threatProtection: true,
  additionalUserPools: [],
  developmentClient: true,
  integrationTestClient: false,
  retain: true,
} satisfies AuthenticationProps;

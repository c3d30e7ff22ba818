import {
  ProviderAttribute,
  UserPool,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderSaml,
  UserPoolIdentityProviderSamlMetadata,
  type IUserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { withDefaults } from '../with-defaults.js';
import {
  AUTHENTICATION_DEFAULTS,
  type AuthenticationProps,
  type SamlIdentityProviderConfig,
} from './authentication-props.js';
import { developmentClient, integrationTestClient } from './clients.js';
import { newUserPool } from './new-user-pool.js';

/**
 * Who may call: the users of a Cognito pool, which is new or exists already, and those of further
 * pools; and the clients by which developers and integration tests sign in.
 */
export class Authentication extends Construct {
  /** The pool that users are in. */
  readonly userPool: IUserPool;
  /** All pools whose users may call the API. */
  readonly userPools: readonly IUserPool[];
  /** The host name of the pool's hosted sign-in, where it has one. */
  readonly domain?: string;
  /** The client of Postman and Apollo Studio. */
  readonly developmentClient?: UserPoolClient;
  /** The client of the integration tests. */
  readonly integrationTestClient?: UserPoolClient;

  private readonly samlProvider?: UserPoolIdentityProviderSaml;

  constructor(scope: Construct, id: string, props: AuthenticationProps = {}) {
    super(scope, id);
    const settings = withDefaults(props, AUTHENTICATION_DEFAULTS);
    const { existingCognito, domainPrefix, samlIdentityProvider } = settings;
    if (existingCognito) {
      refuseNewPoolProps(props);
      this.userPool = UserPool.fromUserPoolId(this, 'UserPool', existingCognito.userPoolId);
      this.domain = existingCognito.domain;
    } else {
      const pool = newUserPool(this, 'UserPool', settings);
      this.userPool = pool;
      if (domainPrefix !== undefined) {
        const domain = pool.addDomain('Domain', { cognitoDomain: { domainPrefix } });
        this.domain = domain.baseUrl().replace('https://', '');
      }
    }
    this.userPools = [
      this.userPool,
      ...settings.additionalUserPools.map(({ userPoolId }, index) =>
        UserPool.fromUserPoolId(this, `AdditionalUserPool${index + 1}`, userPoolId),
      ),
    ];
    if (samlIdentityProvider) this.samlProvider = this.addSaml(samlIdentityProvider);
    if (settings.developmentClient) {
      this.developmentClient = this.userPool.addClient(
        'DevelopmentClient',
        developmentClient(this.identityProviders()),
      );
    }
    if (settings.integrationTestClient) {
      this.integrationTestClient = this.userPool.addClient(
        'IntegrationTestClient',
        integrationTestClient(),
      );
    }
  }

  private addSaml(config: SamlIdentityProviderConfig): UserPoolIdentityProviderSaml {
    const attributes = Object.entries(config.attributeMapping).map(
      ([name, attribute]) => [name, ProviderAttribute.other(attribute)] as const,
    );
    return new UserPoolIdentityProviderSaml(this, 'Saml', {
      userPool: this.userPool,
      name: config.name,
      metadata: UserPoolIdentityProviderSamlMetadata.url(config.metadataUrl),
      attributeMapping: { custom: Object.fromEntries(attributes) },
    });
  }

  private identityProviders(): UserPoolClientIdentityProvider[] {
    const saml = this.samlProvider;
    return [
      UserPoolClientIdentityProvider.COGNITO,
      ...(saml ? [UserPoolClientIdentityProvider.custom(saml.providerName)] : []),
    ];
  }
}

function refuseNewPoolProps(props: AuthenticationProps): void {
  const ofNewPools = ['domainPrefix', 'passwordPolicy', 'mfa', 'threatProtection'] as const;
  const given = ofNewPools.filter((name) => props[name] !== undefined);
  if (given.length > 0) {
    throw new Error(`${given.join(', ')} cannot be given for the existing Cognito pool`);
  }
}

import {
  OAuthScope,
  UserPoolClientIdentityProvider,
  type UserPoolClientOptions,
} from 'aws-cdk-lib/aws-cognito';

const POSTMAN_CALLBACK = 'https://oauth.pstmn.io/v1/callback';

/** A client that any program may use which knows a user's password: it has no secret. */
const PUBLIC_CLIENT = {
  generateSecret: false,
  preventUserExistenceErrors: true,
  enableTokenRevocation: true,
  authFlows: { userPassword: true },
} satisfies UserPoolClientOptions;

/** Postman signs in by authorization code, Apollo Studio's script by `USER_PASSWORD_AUTH`. */
export function developmentClient(
  supportedIdentityProviders: UserPoolClientIdentityProvider[],
): UserPoolClientOptions {
  return {
    ...PUBLIC_CLIENT,
    supportedIdentityProviders,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
      callbackUrls: [POSTMAN_CALLBACK],
    },
  };
}

/** The integration tests sign in by `USER_PASSWORD_AUTH`, and by nothing else. */
export function integrationTestClient(): UserPoolClientOptions {
  return {
    ...PUBLIC_CLIENT,
    supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
    disableOAuth: true,
  };
}

import { Match, Template } from 'aws-cdk-lib/assertions';
import { Mfa } from 'aws-cdk-lib/aws-cognito';
import { exampleStack } from '../../tests/examples.js';
import { findings } from '../../tests/findings.js';
import type { AuthenticationProps } from './authentication-props.js';
import { Authentication } from './authentication.js';

const POOL = 'AWS::Cognito::UserPool';
const CLIENT = 'AWS::Cognito::UserPoolClient';
const DOMAIN = 'AWS::Cognito::UserPoolDomain';
const EXISTING = { userPoolId: 'us-east-1_Existing', domain: 'sign-in.example.org' };

function synthesized(props?: AuthenticationProps) {
  const stack = exampleStack();
  const authentication = new Authentication(stack, 'Auth', props);
  return { authentication, stack, template: Template.fromStack(stack) };
}

describe('a new pool', () => {
  const { authentication, template } = synthesized();

  it('has users whom an administrator adds, with good passwords', () => {
    template.hasResourceProperties(POOL, {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      UsernameAttributes: ['email'],
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
        },
      },
    });
  });

  it('offers one-time passwords of an authenticator, and refuses risky sign-ins', () => {
    template.hasResourceProperties(POOL, {
      MfaConfiguration: 'OPTIONAL',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    });
  });

  it('outlives the stack and cannot be deleted by mistake', () => {
    template.hasResource(POOL, {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { DeletionProtection: 'ACTIVE', UserPoolName: Match.absent() },
    });
  });

  it('is the only one whose users may call', () => {
    expect(authentication.userPools).toEqual([authentication.userPool]);
    template.resourceCountIs(POOL, 1);
  });

  it('has no hosted sign-in and no SAML', () => {
    template.resourceCountIs(DOMAIN, 0);
    template.resourceCountIs('AWS::Cognito::UserPoolIdentityProvider', 0);
    expect(authentication.domain).toBeUndefined();
  });
});

describe('the clients', () => {
  it('are one for developers: a code for Postman, a password for Apollo Studio, no secret', () => {
    const { template } = synthesized();
    template.resourceCountIs(CLIENT, 1);
    template.hasResourceProperties(CLIENT, {
      GenerateSecret: false,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      AllowedOAuthFlows: ['code'],
      CallbackURLs: ['https://oauth.pstmn.io/v1/callback'],
      SupportedIdentityProviders: ['COGNITO'],
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  it('are none where developers have no business', () => {
    const { authentication, template } = synthesized({ developmentClient: false });
    template.resourceCountIs(CLIENT, 0);
    expect(authentication.developmentClient).toBeUndefined();
  });

  it('are one for integration tests: a password and nothing else', () => {
    const { authentication, template } = synthesized({
      developmentClient: false,
      integrationTestClient: true,
    });
    template.resourceCountIs(CLIENT, 1);
    template.hasResourceProperties(CLIENT, {
      GenerateSecret: false,
      ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      AllowedOAuthFlows: Match.absent(),
      AllowedOAuthFlowsUserPoolClient: false,
    });
    expect(authentication.integrationTestClient).toBeDefined();
  });
});

describe('the options of a new pool', () => {
  it('give it a hosted sign-in', () => {
    const { authentication, stack, template } = synthesized({ domainPrefix: 'cori-data-api' });
    template.hasResourceProperties(DOMAIN, { Domain: 'cori-data-api' });
    expect(JSON.stringify(stack.resolve(authentication.domain))).toContain(
      '.auth.us-east-1.amazoncognito.com',
    );
  });

  it('let it go with its stack, but not by a replacement that other stacks would not see', () => {
    const { template } = synthesized({ retain: false });
    template.hasResource(POOL, {
      DeletionPolicy: 'Delete',
      UpdateReplacePolicy: 'Retain',
      Properties: { DeletionProtection: 'INACTIVE' },
    });
  });

  it('set the password policy', () => {
    const { template } = synthesized({ passwordPolicy: { minLength: 20 } });
    template.hasResourceProperties(POOL, { Policies: { PasswordPolicy: { MinimumLength: 20 } } });
  });

  it('require one-time passwords', () => {
    const { template } = synthesized({ mfa: Mfa.REQUIRED });
    template.hasResourceProperties(POOL, { MfaConfiguration: 'ON' });
  });

  it('turn one-time passwords off, which cdk-nag finds', () => {
    const { stack, template } = synthesized({ mfa: Mfa.OFF });
    template.hasResourceProperties(POOL, { MfaConfiguration: 'OFF', EnabledMfas: Match.absent() });
    expect(findings(stack)).toEqual(['AwsSolutions-COG2 Stack/Auth/UserPool/Resource']);
  });

  it('turn threat protection off, which cdk-nag finds', () => {
    const { stack, template } = synthesized({ threatProtection: false });
    template.hasResourceProperties(POOL, {
      UserPoolTier: Match.absent(),
      UserPoolAddOns: Match.absent(),
    });
    expect(findings(stack)).toEqual([
      expect.stringMatching(/^AwsSolutions-COG\d+ Stack\/Auth\/UserPool\/Resource$/),
    ]);
  });

  it('let users sign in through SAML, and developers with them', () => {
    const { template } = synthesized({
      samlIdentityProvider: {
        name: 'Organisation',
        metadataUrl: 'https://idp.example.org/metadata',
        attributeMapping: { email: 'mail', given_name: 'givenName' },
      },
    });
    template.hasResourceProperties('AWS::Cognito::UserPoolIdentityProvider', {
      ProviderType: 'SAML',
      ProviderName: 'Organisation',
      ProviderDetails: { MetadataURL: 'https://idp.example.org/metadata' },
      AttributeMapping: { email: 'mail', given_name: 'givenName' },
    });
    template.hasResourceProperties(CLIENT, {
      SupportedIdentityProviders: ['COGNITO', { Ref: Match.stringLikeRegexp('^AuthSaml') }],
    });
  });
});

describe('an existing pool', () => {
  const { authentication, template } = synthesized({
    existingCognito: EXISTING,
    additionalUserPools: [{ userPoolId: 'us-east-1_Other' }],
  });

  it('is used as it is', () => {
    template.resourceCountIs(POOL, 0);
    expect(authentication.userPool.userPoolId).toBe('us-east-1_Existing');
    expect(authentication.domain).toBe('sign-in.example.org');
  });

  it('gets the clients', () => {
    template.hasResourceProperties(CLIENT, { UserPoolId: 'us-east-1_Existing' });
  });

  it('stands before the additional ones among those whose users may call', () => {
    expect(authentication.userPools.map(({ userPoolId }) => userPoolId)).toEqual([
      'us-east-1_Existing',
      'us-east-1_Other',
    ]);
  });

  it('cannot be given what only a new one can have', () => {
    expect(() =>
      synthesized({ existingCognito: EXISTING, domainPrefix: 'cori', mfa: Mfa.REQUIRED }),
    ).toThrow('domainPrefix, mfa cannot be given for the existing Cognito pool');
  });
});

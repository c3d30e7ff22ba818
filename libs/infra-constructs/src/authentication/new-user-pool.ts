import { CfnDeletionPolicy, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  StandardThreatProtectionMode,
  UserPool,
  type CfnUserPool,
  type PasswordPolicy,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { removalPolicy } from '../removal-policy.js';

/** What a new pool is like. */
export interface NewUserPoolOptions {
  /** The password policy. */
  readonly passwordPolicy: PasswordPolicy;
  /** Whether users need a one-time password. */
  readonly mfa: Mfa;
  /** Whether compromised passwords and risky sign-ins are refused. */
  readonly threatProtection: boolean;
  /** Whether the pool outlives the stack. */
  readonly retain: boolean;
}

/** Makes a pool whose users an administrator adds, and who sign in with their e-mail address. */
export function newUserPool(scope: Construct, id: string, options: NewUserPoolOptions): UserPool {
  const { passwordPolicy, mfa, threatProtection, retain } = options;
  const pool = new UserPool(scope, id, {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    passwordPolicy,
    mfa,
    ...(mfa === Mfa.OFF ? {} : { mfaSecondFactor: { otp: true, sms: false } }),
    ...(threatProtection
      ? {
          featurePlan: FeaturePlan.PLUS,
          standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
        }
      : {}),
    deletionProtection: retain,
    removalPolicy: removalPolicy(retain),
  });
  // Other stacks know the pool by its id, and do not see it when a change makes another one.
  const resource = pool.node.defaultChild as CfnUserPool;
  resource.cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
  if (mfa === Mfa.OPTIONAL) {
    Validations.of(pool).acknowledge({
      id: 'AwsSolutions-COG2',
      reason:
        'Programs, as the integration tests, sign in with a password and cannot answer a one-time ' +
        'password; people can turn it on. mfa: Mfa.REQUIRED is for pools without programs.',
    });
  }
  return pool;
}

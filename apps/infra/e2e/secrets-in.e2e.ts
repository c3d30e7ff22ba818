import { secretsIn } from './secrets-in.js';

// Put together below, so that the scan of the repository does not find it here.
const password = 'hunter2';

describe('the search for secrets', () => {
  it.each([
    ['{"Environment":{"Variables":{"DATABASE_PASSWORD":"hunter2"}}}', 'a secret as a value'],
    ['{"REDIS_PASSWORD": "hunter2"}', 'a secret as a value'],
    ['{"OAuthToken":"abc"}', 'a secret as a value'],
    ['AKIA'.concat('ABCDEFGHIJKLMNOP'), 'the id of an access key'],
    [`ghp_${'a'.repeat(36)}`, 'a token of GitHub'],
    [`postgresql://user:${password}@host/db`, 'a password in an address'],
    [`-----BEGIN RSA PRIVATE KEY-----\n${'A'.repeat(64)}`, 'a private key'],
    ['… canary …', 'a secret of the environment'],
  ])('finds %s', (text, kind) => {
    expect(secretsIn(Buffer.from(text), 'canary')).toEqual([kind]);
  });

  it.each([
    '{"DATABASE_PASSWORD_PARAMETER":"/cori/password"}',
    '{"ORIGIN_SECRET_ARN":"arn:aws:secretsmanager:us-east-1:123456789012:secret:x"}',
    '{"OAuthToken":"{{resolve:secretsmanager:github-token:SecretString:::}}"}',
    'postgresql://user@host/db',
  ])('lets %s be', (text) => {
    expect(secretsIn(Buffer.from(text), 'canary')).toEqual([]);
  });
});

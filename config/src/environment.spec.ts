import { ENVIRONMENT_NAMES } from './environment-config.js';
import { environment, environmentForBranch } from './environment.js';

describe('an environment', () => {
  it.each(ENVIRONMENT_NAMES)('%s can be used as it is written down', (name) => {
    expect(environment(name, {}).stage).toBe(name);
  });

  it('is refused by a name that nobody gave, with the names that there are', () => {
    expect(() => environment('test', {})).toThrow(
      `There is no environment "test": choose ${ENVIRONMENT_NAMES.join(', ')}`,
    );
  });

  it('takes values of every kind from variables', () => {
    const config = environment('dev', {
      CORI_ACCOUNT: '123456789012',
      CORI_SUBNET_IDS: 'subnet-0a, subnet-0b',
      CORI_DATABASE_PORT: '6432',
      CORI_RETAIN: 'true',
      CORI_USER_POOL_ID: 'us-east-1_abc',
      PATH: '/usr/bin',
    });
    expect(config).toMatchObject({
      env: { account: '123456789012', region: 'us-east-1' },
      databaseConfig: { subnetIds: ['subnet-0a', 'subnet-0b'], port: 6432, dbname: 'cori' },
      retain: true,
      existingCognito: { userPoolId: 'us-east-1_abc' },
    });
    expect(environment('dev', {}).retain).toBe(false);
  });

  it('leaves a value alone whose variable is empty, as CI sets those it has no value for', () => {
    expect(environment('dev', { CORI_DATABASE_NAME: '' }).databaseConfig.dbname).toBe('cori');
  });

  it('is refused with a variable that is misspelled', () => {
    expect(() => environment('dev', { CORI_VPC: 'vpc-0a' })).toThrow(
      /^CORI_VPC overrides nothing.*CORI_VPC_ID/s,
    );
  });

  it.each([
    ['CORI_DATABASE_PORT', '5432x', 'must be a whole number, not "5432x"'],
    ['CORI_CACHE_TLS', 'yes', 'must be true or false, not "yes"'],
  ])('is refused with %s=%s', (variable, text, reason) => {
    expect(() => environment('dev', { [variable]: text })).toThrow(`${variable} ${reason}`);
  });

  it.each([
    [{ CORI_ACCOUNT: '42' }, 'env.account must have twelve digits'],
    [{ CORI_REGION: 'us-west-2' }, 'env.region must be us-east-1'],
    [{ CORI_AVAILABILITY_ZONES: 'us-west-2a' }, 'availabilityZones must be zones of env.region'],
    [{ CORI_SUBNET_IDS: 'vpc-0a' }, 'databaseConfig.subnetIds must list ids'],
    [
      { CORI_AVAILABILITY_ZONES: 'us-east-1a,us-east-1b,us-east-1c' },
      'databaseConfig.availabilityZones must list one zone a subnet',
    ],
    [{ CORI_DATABASE_CREDENTIAL: 'password' }, 'credential must be iam or parameter'],
    [{ CORI_DATABASE_CREDENTIAL: 'parameter' }, 'parameterName (/…) must be set'],
    [{ CORI_DATABASE_RESOURCE_ID: 'mydb' }, 'databaseResourceId (db-…, cluster-…, prx-…)'],
    [{ CORI_CORS_ORIGINS: '*,https://a.example' }, 'corsOrigins must be * alone'],
    [{ CORI_DOMAIN_NAME: 'api.example.org' }, 'domainName and hosting.certificateArn go together'],
    [{ CORI_CACHE_GLOBAL_TTL: '1h' }, 'globalTTL must be a number of seconds'],
    [{ CORI_LOGGING_LEVEL: 'LOUD' }, 'loggingLevel must be one of DEBUG, INFO, WARN, ERROR'],
    [{ CORI_ARCHITECTURE: 'mips' }, 'architecture must be one of arm64, x86_64, host'],
    [{ CORI_GITHUB_REPOSITORY: 'cori' }, 'pipeline.repo must be owner/name'],
  ])('is refused with %j', (variables, reason) => {
    expect(() => environment('dev', variables)).toThrow(reason);
  });

  it('is refused with all reasons at once', () => {
    expect(() => environment('dev', { CORI_ACCOUNT: '42', CORI_LOGGING_LEVEL: 'LOUD' })).toThrow(
      /env\.account.*\n.*loggingLevel/,
    );
  });
});

describe('a branch', () => {
  it.each([
    ['dev', 'dev'],
    ['main', 'prod'],
  ])('%s is followed by %s', (branch, name) => {
    expect(environmentForBranch(branch)).toBe(name);
  });

  it('that nothing follows is named, with those that are', () => {
    expect(() => environmentForBranch('feature')).toThrow(
      'No environment follows the branch "feature" (dev → dev, main → prod',
    );
  });
});

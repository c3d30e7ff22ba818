import { environment } from './environment.js';
import { placeholdersIn } from './placeholders-in.js';

const real = {
  CORI_ACCOUNT: '123456789012',
  CORI_VPC_ID: 'vpc-0a',
  CORI_SUBNET_IDS: 'subnet-0a,subnet-0b',
  CORI_DATABASE_SECURITY_GROUP_ID: 'sg-0a',
  CORI_DATABASE_HOST: 'database.example.org',
  CORI_DATABASE_RESOURCE_ID: 'db-ABC',
  CORI_CACHE_HOST: 'redis.example.org',
};

describe('placeholders', () => {
  it.each(['dev', 'prod'])('%s names each value to set with the variable that sets it', (name) => {
    const found = placeholdersIn(environment(name, {}));
    expect(found.map(({ variable }) => variable).sort()).toEqual(Object.keys(real).sort());
    expect(found).toContainEqual({
      path: 'databaseConfig.vpcId',
      variable: 'CORI_VPC_ID',
    });
  });

  it.each(['dev', 'prod'])('none is left in %s once those variables are set', (name) => {
    expect(placeholdersIn(environment(name, real))).toEqual([]);
  });

  it('are not asked for where nothing needs them', () => {
    const { CORI_DATABASE_RESOURCE_ID: _resource, CORI_CACHE_HOST: _host, ...rest } = real;
    const config = environment('dev', {
      ...rest,
      CORI_DATABASE_CREDENTIAL: 'parameter',
      CORI_DATABASE_PARAMETER_NAME: '/cori/password',
      CORI_CACHE_ENABLED: 'false',
    });
    expect(placeholdersIn(config)).toEqual([]);
  });

  it('one of two subnets is enough to be named', () => {
    const config = environment('dev', {
      ...real,
      CORI_SUBNET_IDS: 'subnet-0a,subnet-00000000000000001',
    });
    expect(placeholdersIn(config).map(({ path }) => path)).toEqual(['databaseConfig.subnetIds']);
  });
});

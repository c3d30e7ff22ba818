import {
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateVpcCommand,
} from '@aws-sdk/client-ec2';
import { PutParameterCommand } from '@aws-sdk/client-ssm';
import type { Clients } from './clients.js';
import type { RehearsalDatabase } from './database.js';
import { ACCOUNT, REGION } from './engine.js';

/** The name of the parameter with the database's password. */
export const PASSWORD_PARAMETER = '/cori/data-api/rehearsal/database-password';

/** What an account has before the API is deployed to it. */
export interface Surroundings {
  readonly databaseSecurityGroupId: string;
  readonly endpointSecurityGroupId: string;
  /** The overrides of the environment that name all of it. */
  readonly overrides: Readonly<Record<string, string>>;
}

/** Makes the network, the security groups and the parameters that the stacks expect. */
export async function makeSurroundings(
  { ec2, ssm }: Clients,
  database: RehearsalDatabase,
): Promise<Surroundings> {
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
  const vpcId = known(Vpc?.VpcId);
  const zones = [`${REGION}a`, `${REGION}b`];
  const subnets: string[] = [];
  for (const [index, zone] of zones.entries()) {
    const { Subnet } = await ec2.send(
      new CreateSubnetCommand({
        VpcId: vpcId,
        CidrBlock: `10.0.${index}.0/24`,
        AvailabilityZone: zone,
      }),
    );
    subnets.push(known(Subnet?.SubnetId));
  }
  const group = async (name: string): Promise<string> => {
    const { GroupId } = await ec2.send(
      new CreateSecurityGroupCommand({ GroupName: name, Description: name, VpcId: vpcId }),
    );
    return known(GroupId);
  };
  const databaseSecurityGroupId = await group('database');
  const endpointSecurityGroupId = await group('ssm-endpoint');
  await ssm.send(
    new PutParameterCommand({
      Name: PASSWORD_PARAMETER,
      Type: 'SecureString',
      Value: database.password,
    }),
  );
  return {
    databaseSecurityGroupId,
    endpointSecurityGroupId,
    overrides: {
      CORI_ACCOUNT: ACCOUNT,
      CORI_REGION: REGION,
      // The functions run on this machine: the same synth with the layer that was built for it.
      CORI_ARCHITECTURE: 'host',
      CORI_VPC_ID: vpcId,
      CORI_AVAILABILITY_ZONES: zones.join(','),
      CORI_SUBNET_IDS: subnets.join(','),
      CORI_DATABASE_SECURITY_GROUP_ID: databaseSecurityGroupId,
      CORI_DATABASE_HOST: database.host,
      CORI_DATABASE_PORT: database.port,
      CORI_DATABASE_NAME: database.name,
      CORI_DATABASE_USER: database.user,
      CORI_DATABASE_CREDENTIAL: 'parameter',
      CORI_DATABASE_PARAMETER_NAME: PASSWORD_PARAMETER,
      CORI_SSM_ENDPOINT_SECURITY_GROUP_ID: endpointSecurityGroupId,
      CORI_CACHE_ENABLED: 'false',
      // What is retained cannot be taken down.
      CORI_RETAIN: 'false',
    },
  };
}

function known(id: string | undefined): string {
  if (id === undefined) throw new Error('The engine made something and did not name it');
  return id;
}

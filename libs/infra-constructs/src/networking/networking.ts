import { Annotations } from 'aws-cdk-lib';
import {
  CfnSecurityGroupIngress,
  SecurityGroup,
  Vpc,
  type CfnSecurityGroup,
  type ISecurityGroup,
  type ISubnet,
  type IVpc,
} from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import { POSTGRESQL_PORT, type DatabaseConfig } from '../database-config.js';
import { SsmEndpoint } from './ssm-endpoint.js';

const HTTPS_PORT = 443;

/** What `Networking` needs. */
export interface NetworkingProps {
  /** The database whose VPC the functions are placed into. */
  readonly databaseConfig: DatabaseConfig;
}

/**
 * The functions' place in an existing VPC: a security group that lets them reach the database on
 * its port and nothing else, and the rule that lets them in on the database's side. With the
 * credential `parameter` they reach an SSM endpoint too.
 *
 * Everything comes from the configuration, nothing is looked up: a template is the same on every
 * machine, without access to the account.
 */
export class Networking extends Construct {
  /** The VPC of the database. */
  readonly vpc: IVpc;
  /** The private subnets of the functions. */
  readonly subnets: readonly ISubnet[];
  /** The functions' security group. */
  readonly securityGroup: ISecurityGroup;
  /** The functions' security groups: the one. */
  readonly securityGroups: readonly ISecurityGroup[];
  /**
   * The address of SSM for the functions, where an endpoint was added: it has no private DNS name,
   * which would lead everything else in the VPC to it.
   */
  readonly ssmEndpointUrl?: string;

  constructor(scope: Construct, id: string, { databaseConfig }: NetworkingProps) {
    super(scope, id);
    this.vpc = this.importVpc(databaseConfig);
    this.subnets = this.vpc.privateSubnets;
    const group = new SecurityGroup(this, 'SecurityGroup', {
      vpc: this.vpc,
      allowAllOutbound: false,
      description: 'Functions of the data API: out to the database alone',
    });
    this.securityGroup = group;
    this.securityGroups = [group];

    const { databaseSecurityGroupId, port = POSTGRESQL_PORT } = databaseConfig;
    const rules = [{ to: databaseSecurityGroupId, port, description: 'PostgreSQL' }];
    this.letIn('DatabaseIngress', databaseSecurityGroupId, port);
    if (databaseConfig.credential === 'parameter') {
      const { ssmEndpointSecurityGroupId } = databaseConfig;
      let endpointGroup = ssmEndpointSecurityGroupId;
      if (endpointGroup === undefined) {
        const { vpc, subnets } = this;
        const endpoint = new SsmEndpoint(this, 'SsmEndpoint', { vpc, subnets, databaseConfig });
        this.ssmEndpointUrl = endpoint.url;
        endpointGroup = endpoint.securityGroup.securityGroupId;
      }
      this.letIn('SsmEndpointIngress', endpointGroup, HTTPS_PORT);
      rules.push({ to: endpointGroup, port: HTTPS_PORT, description: 'SSM endpoint' });
    }
    // Rules added through `connections` to an imported group would leave none that can be read here.
    (group.node.defaultChild as CfnSecurityGroup).securityGroupEgress = rules.map(
      ({ to, port: toPort, description }) => ({
        ipProtocol: 'tcp',
        fromPort: toPort,
        toPort,
        destinationSecurityGroupId: to,
        description,
      }),
    );
  }

  private importVpc({ vpcId, availabilityZones, subnetIds }: DatabaseConfig): IVpc {
    if (subnetIds.length === 0 || subnetIds.length % availabilityZones.length !== 0) {
      throw new Error(
        `databaseConfig.subnetIds must name the same number of subnets for each of the ` +
          `${availabilityZones.length} availability zones, but has ${subnetIds.length}`,
      );
    }
    const vpc = Vpc.fromVpcAttributes(this, 'Vpc', {
      vpcId,
      availabilityZones,
      privateSubnetIds: subnetIds,
    });
    for (const subnet of vpc.privateSubnets) {
      // Nothing here makes a route.
      Annotations.of(subnet).acknowledgeWarning('@aws-cdk/aws-ec2:noSubnetRouteTableId');
    }
    return vpc;
  }

  private letIn(id: string, groupId: string, port: number): void {
    new CfnSecurityGroupIngress(this, id, {
      groupId,
      sourceSecurityGroupId: this.securityGroup.securityGroupId,
      ipProtocol: 'tcp',
      fromPort: port,
      toPort: port,
      description: 'Functions of the data API',
    });
  }
}

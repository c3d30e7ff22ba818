import { Fn } from 'aws-cdk-lib';
import {
  InterfaceVpcEndpoint,
  InterfaceVpcEndpointAwsService,
  SecurityGroup,
  type ISecurityGroup,
  type ISubnet,
  type IVpc,
} from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import type { DatabaseConfig } from '../database-config.js';
import { passwordParameterStatement } from '../database-credential.js';

/** What an `SsmEndpoint` needs. */
export interface SsmEndpointProps {
  /** The VPC to add the endpoint to. */
  readonly vpc: IVpc;
  /** The subnets that it has an address in. */
  readonly subnets: readonly ISubnet[];
  /** The database whose password parameter may be read through it. */
  readonly databaseConfig: DatabaseConfig;
}

/** An interface endpoint of SSM that gives out one parameter, to who is let in explicitly. */
export class SsmEndpoint extends Construct {
  /** The endpoint's security group, with no rule yet. */
  readonly securityGroup: ISecurityGroup;
  /** The address to call SSM at. */
  readonly url: string;

  constructor(scope: Construct, id: string, { vpc, subnets, databaseConfig }: SsmEndpointProps) {
    super(scope, id);
    this.securityGroup = new SecurityGroup(this, 'SecurityGroup', {
      vpc,
      allowAllOutbound: false,
      description: 'SSM endpoint of the data API',
    });
    const endpoint = new InterfaceVpcEndpoint(this, 'Endpoint', {
      vpc,
      service: InterfaceVpcEndpointAwsService.SSM,
      subnets: { subnets: [...subnets] },
      securityGroups: [this.securityGroup],
      open: false,
      privateDnsEnabled: false,
    });
    const statement = passwordParameterStatement(this, databaseConfig);
    statement.addPrincipals(new AnyPrincipal());
    endpoint.addToPolicy(statement);
    // The first entry is `<hosted zone>:<name>` of the name that knows all zones.
    const entry = Fn.select(0, endpoint.vpcEndpointDnsEntries);
    this.url = `https://${Fn.select(1, Fn.split(':', entry))}`;
  }
}

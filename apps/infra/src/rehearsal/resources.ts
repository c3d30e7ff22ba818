import { GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import { ListUserPoolsCommand } from '@aws-sdk/client-cognito-identity-provider';
import { ListSecretsCommand } from '@aws-sdk/client-secrets-manager';
import { DescribeSecurityGroupsCommand } from '@aws-sdk/client-ec2';
import { GetRestApisCommand, GetStagesCommand } from '@aws-sdk/client-api-gateway';
import { services } from '@cori/config';
import type { Apis } from './answers.js';
import type { Clients } from './clients.js';
import { expectEqual, expectThat } from './expect.js';
import type { FunctionState } from './functions.js';

/** The logical ids of the resources that stay when their stack goes. */
export async function retainedOf(
  { cloudFormation }: Clients,
  stack: string,
): Promise<readonly string[]> {
  const { TemplateBody = '{}' } = await cloudFormation.send(
    new GetTemplateCommand({ StackName: stack }),
  );
  const { Resources = {} } = JSON.parse(TemplateBody) as {
    readonly Resources?: Readonly<Record<string, { readonly DeletionPolicy?: string }>>;
  };
  return Object.entries(Resources)
    .filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain')
    .map(([logicalId]) => logicalId);
}

/** Looks at the network: the functions reach the database and the endpoint, and nothing else. */
export async function checkNetwork(
  { ec2 }: Clients,
  groups: { readonly database: string; readonly endpoint: string; readonly port: number },
): Promise<void> {
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({}));
  const own = SecurityGroups.find(({ GroupName }) => GroupName?.includes('Networking'));
  const out = (own?.IpPermissionsEgress ?? []).map(({ FromPort, ToPort, UserIdGroupPairs }) => ({
    ports: [FromPort, ToPort],
    to: UserIdGroupPairs?.map(({ GroupId }) => GroupId),
  }));
  expectEqual('Where the functions can go', out, [
    { ports: [groups.port, groups.port], to: [groups.database] },
    { ports: [443, 443], to: [groups.endpoint] },
  ]);
  const database = SecurityGroups.find(({ GroupId }) => GroupId === groups.database);
  const into = database?.IpPermissions?.find(({ FromPort }) => FromPort === groups.port);
  expectEqual(
    'Who may come to the database',
    into?.UserIdGroupPairs?.map(({ GroupId }) => GroupId),
    [own?.GroupId],
  );
}

/** Looks at the functions: what they run on, and that they hold no password. */
export function checkFunctions(
  functions: ReadonlyMap<string, FunctionState>,
  password: string,
): void {
  expectEqual('The functions', [...functions.keys()].sort(), [
    'main.handler',
    ...services
      .map(({ directoryName }) => `${directoryName.replaceAll('-', '_')}.handler.handler`)
      .sort(),
  ]);
  for (const [handler, { environment, layers }] of functions) {
    const text = JSON.stringify(environment);
    expectThat(`${handler} holds the database's password`, !text.includes(password));
    expectEqual(`Layers of ${handler}`, layers.length, handler.startsWith('python_') ? 1 : 0);
  }
}

/** Looks at the stages: throttled, and traced without tokens. */
export async function checkStages({ apiGateway }: Clients, apis: Apis): Promise<void> {
  for (const url of [apis.rest, apis.graphql]) {
    const [restApiId] = url.split('/').slice(-2);
    const { item = [] } = await apiGateway.send(new GetStagesCommand({ restApiId }));
    const [stage] = item;
    const settings = Object.values(stage?.methodSettings ?? {})[0];
    expectThat(`${url} is not throttled`, (settings?.throttlingRateLimit ?? 0) > 0);
    expectEqual(`${url} logs whole requests`, settings?.dataTraceEnabled ?? false, false);
  }
}

/** Looks at what is left when all stacks are gone: of what is not retained, nothing. */
export async function checkNothingLeft(
  { apiGateway, cognito, ec2, secrets }: Clients,
  databaseGroup: string,
): Promise<void> {
  const { items = [] } = await apiGateway.send(new GetRestApisCommand({}));
  expectEqual(
    'The APIs that are left',
    items.map(({ name }) => name),
    [],
  );
  const { UserPools = [] } = await cognito.send(new ListUserPoolsCommand({ MaxResults: 60 }));
  expectEqual(
    'The user pools that are left',
    UserPools.map(({ Name }) => Name),
    [],
  );
  const { SecretList = [] } = await secrets.send(new ListSecretsCommand({}));
  const kept = SecretList.filter(({ DeletedDate }) => DeletedDate === undefined);
  expectEqual(
    'The secrets that are left',
    kept.map(({ Name }) => Name),
    [],
  );
  const { SecurityGroups = [] } = await ec2.send(new DescribeSecurityGroupsCommand({}));
  const own = SecurityGroups.filter(({ GroupName }) => GroupName?.includes('Networking'));
  expectEqual(
    'The security groups that are left',
    own.map(({ GroupName }) => GroupName),
    [],
  );
  const database = SecurityGroups.find(({ GroupId }) => GroupId === databaseGroup);
  expectEqual('The rules that are left at the database', database?.IpPermissions, []);
}

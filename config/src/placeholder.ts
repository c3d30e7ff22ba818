/**
 * What stands where a real value has to be set: well-formed, so that synth accepts it, and never
 * real, so that deploy can refuse it.
 */
export const PLACEHOLDER = {
  account: '000000000000',
  vpcId: 'vpc-00000000000000000',
  subnetIds: ['subnet-00000000000000000', 'subnet-00000000000000001'],
  securityGroupId: 'sg-00000000000000000',
  databaseHost: 'database.placeholder.invalid',
  databaseResourceId: 'db-PLACEHOLDER',
  cacheHost: 'redis.placeholder.invalid',
} as const;

const values: ReadonlySet<string> = new Set(Object.values(PLACEHOLDER).flat());

/** Whether a value is one that has to be replaced before anything is deployed. */
export function isPlaceholder(value: string): boolean {
  return values.has(value);
}

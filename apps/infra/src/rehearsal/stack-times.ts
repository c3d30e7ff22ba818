import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import type { Clients } from './clients.js';

/** The stacks that there are by their names, and when each was made or last changed. */
export async function stackTimes({
  cloudFormation,
}: Pick<Clients, 'cloudFormation'>): Promise<Readonly<Record<string, string>>> {
  const { Stacks = [] } = await cloudFormation.send(new DescribeStacksCommand({}));
  return Object.fromEntries(
    Stacks.filter(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE').map((stack) => [
      stack.StackName ?? '',
      `${stack.StackId ?? ''} ${(stack.LastUpdatedTime ?? stack.CreationTime)?.toISOString() ?? ''}`,
    ]),
  );
}

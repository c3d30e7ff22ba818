import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

/**
 * Reads an output of a deployed stack, with the credentials of the shell.
 *
 * @throws Error where the stack is not there, or has no such output
 */
export async function stackOutput(
  region: string,
  stackName: string,
  output: string,
): Promise<string> {
  const client = new CloudFormationClient({ region });
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: stackName }));
    const found = Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === output)?.OutputValue;
    if (found === undefined) throw new Error(`it has no output ${output}`);
    return found;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `${output} of the stack ${stackName} cannot be read (${reason}). Give it by ` +
        'INTEGRATION_TESTING_URL and INTEGRATION_TESTING_CLIENT_ID, or sign in to AWS',
      { cause: error },
    );
  } finally {
    client.destroy();
  }
}

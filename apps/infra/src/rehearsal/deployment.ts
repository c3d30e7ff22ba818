import { join } from 'node:path';
import { DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import { cdkProgram } from '../cli/cdk.js';
import type { Clients } from './clients.js';
import { runToEnd } from './run-to-end.js';

/** How an environment is deployed to the engine. */
export interface DeploymentOptions {
  /** The folder of the copied workspace that is synthesized. */
  readonly workspace: string;
  readonly environment: string;
  /** The environment of CDK: the engine's, and the overrides. */
  readonly variables: Readonly<Record<string, string>>;
  readonly clients: Clients;
  /** Ends CDK when the rehearsal is interrupted. */
  readonly signal: AbortSignal;
}

/** Deploys and destroys an environment by the CDK that people use, and tells what was touched. */
export class Deployment {
  constructor(private readonly options: DeploymentOptions) {}

  /** Prepares the account as `infra:bootstrap` does. */
  async bootstrap(account: string, region: string): Promise<void> {
    await this.cdk('bootstrap', `aws://${account}/${region}`);
  }

  /**
   * Synthesizes and deploys stacks.
   *
   * @returns the names of the stacks that were made or changed
   */
  async deploy(ids: readonly string[]): Promise<readonly string[]> {
    return this.touched(() =>
      this.cdk('deploy', ...ids, '--exclusively', '--require-approval', 'never'),
    );
  }

  /** Removes stacks; returns the names of those that are gone. */
  async destroy(ids: readonly string[]): Promise<readonly string[]> {
    return this.touched(() => this.cdk('destroy', ...ids, '--exclusively', '--force'));
  }

  /** The stacks that there are, by their names. */
  async stacks(): Promise<ReadonlyMap<string, Stack>> {
    const { Stacks = [] } = await this.options.clients.cloudFormation.send(
      new DescribeStacksCommand({}),
    );
    const there = Stacks.filter(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE');
    return new Map(there.map((stack) => [stack.StackName ?? '', stack]));
  }

  /** The outputs of a stack by their keys. */
  async outputs(stack: string): Promise<Readonly<Record<string, string>>> {
    const { Outputs = [] } = (await this.stacks()).get(stack) ?? {};
    return Object.fromEntries(
      Outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
    );
  }

  private async touched(work: () => Promise<void>): Promise<readonly string[]> {
    const before = await this.stacks();
    await work();
    const after = await this.stacks();
    const names = new Set([...before.keys(), ...after.keys()]);
    return [...names].filter((name) => when(before.get(name)) !== when(after.get(name)));
  }

  private async cdk(command: string, ...args: readonly string[]): Promise<void> {
    const { workspace, environment, variables, signal } = this.options;
    const all = [command, ...args, '-c', `environment=${environment}`, '--output', 'cdk.out/all'];
    try {
      await runToEnd([cdkProgram(), ...all], {
        cwd: join(workspace, 'apps', 'infra'),
        environment: variables,
        signal,
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`cdk ${command} ${args.join(' ')} failed\n${reason}`, { cause: error });
    }
  }
}

function when(stack: Stack | undefined): string {
  const time = stack?.LastUpdatedTime ?? stack?.CreationTime;
  return time ? `${stack?.StackId ?? ''} ${time.toISOString()}` : 'not there';
}

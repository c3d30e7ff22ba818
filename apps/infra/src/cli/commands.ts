import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, environmentForBranch } from '@cori/config';
import { workspaceRoot } from '../workspace.js';
import type { CommandArguments } from './arguments.js';
import { assemblyFolder, CdkError, runCdk } from './cdk.js';
import { deployable } from './deployable.js';
import { outputsTable, type Outputs } from './outputs.js';
import { stacksFrom } from './stack-order.js';

type Command = (args: CommandArguments) => Promise<void>;

/** Stacks of the account, which come before those of an environment. */
const ACCOUNT_STACKS = ['apigw-account', 'github-oidc'] as const;

function ids({ environment, from }: CommandArguments): readonly string[] {
  return stacksFrom(from).map((stack) => `${environment}/${stack}`);
}

function assembly(environment: string): readonly string[] {
  const folder = assemblyFolder(environment);
  if (existsSync(folder)) return ['--app', folder];
  throw new ConfigError(
    `The environment ${environment} is not synthesized. Run: ` +
      `npx nx run infra:synth --configuration=${environment}`,
  );
}

async function deployStacks(
  environment: string,
  stacks: readonly string[],
  rest: readonly string[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cori-outputs-'));
  const file = join(folder, 'outputs.json');
  try {
    await runCdk([
      'deploy',
      ...stacks,
      // They are named in their order, consumers included; what nobody named stays as it is.
      '--exclusively',
      ...assembly(environment),
      ...['--outputs-file', file],
      ...['--progress', 'events'],
      ...rest,
    ]);
    if (!existsSync(file)) return;
    console.log(`\n${outputsTable(JSON.parse(readFileSync(file, 'utf8')) as Outputs)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Deploys an environment, or one of its stacks and then those that read its outputs. */
const deploy: Command = async (args) => {
  deployable(args.environment, process.env);
  await deployStacks(args.environment, ids(args), args.rest);
};

/** Deploys what the account needs once: the log role of API Gateway and the roles of GitHub. */
const deployAccount: Command = async ({ environment, rest }) => {
  deployable(environment, process.env, (path) => path.startsWith('env.'));
  await deployStacks(environment, ACCOUNT_STACKS, rest);
};

/** Shows what a deployment would change. */
const diff: Command = async (args) => {
  deployable(args.environment, process.env);
  await runCdk([
    'diff',
    ...ids(args),
    '--exclusively',
    ...assembly(args.environment),
    ...args.rest,
  ]);
};

/** Compares what is there with what was deployed; fails where somebody has changed it by hand. */
const drift: Command = async (args) => {
  deployable(args.environment, process.env, (path) => path.startsWith('env.'));
  await runCdk(['drift', ...ids(args), '--fail', ...assembly(args.environment), ...args.rest]);
};

/** Removes the stacks of an environment; what it retains stays. CDK asks before it does. */
const destroy: Command = async (args) => {
  deployable(args.environment, process.env);
  const stacks = [...ids({ ...args, from: undefined })].reverse();
  await runCdk([
    'destroy',
    ...stacks,
    '--exclusively',
    ...assembly(args.environment),
    ...args.rest,
  ]);
};

/** Prepares an account and region for CDK: those of the environment, or those that are named. */
const bootstrap: Command = async ({ environment, rest }) => {
  const named = rest.some((argument) => argument.startsWith('aws://'));
  const target = (): string => {
    const needed = (path: string): boolean => path.startsWith('env.');
    const { account, region } = deployable(environment, process.env, needed).env;
    return `aws://${account}/${region}`;
  };
  // An account that trusts another has to say what that one may do.
  const policies = rest.includes('--trust')
    ? ['--cloudformation-execution-policies', 'arn:aws:iam::aws:policy/AdministratorAccess']
    : [];
  await runCdk(['bootstrap', ...(named ? [] : [target()]), ...rest, ...policies]);
};

/** Deploys the pipeline of the environment that follows the branch that is checked out. */
const deployPipeline: Command = async ({ rest }) => {
  const git = ['branch', '--show-current'];
  const branch = execFileSync('git', git, { cwd: workspaceRoot, encoding: 'utf8' }).trim();
  const environment = environmentForBranch(branch);
  deployable(environment, process.env);
  console.log(`The branch ${branch} is followed by the environment ${environment}`);
  const { status } = spawnSync(
    process.execPath,
    [
      join(workspaceRoot, 'node_modules', '.bin', 'nx'),
      ...['run', 'infra:synth', `--configuration=${environment}`],
    ],
    { cwd: workspaceRoot, stdio: 'inherit' },
  );
  if (status !== 0) throw new CdkError('synth', status ?? 1);
  await deployStacks(environment, ['pipeline'], rest);
};

/** The commands by their names. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['deploy', deploy],
  ['deploy-account', deployAccount],
  ['diff', diff],
  ['drift', drift],
  ['destroy', destroy],
  ['bootstrap', bootstrap],
  ['deploy-pipeline', deployPipeline],
]);

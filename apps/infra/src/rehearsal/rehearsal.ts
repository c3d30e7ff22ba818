import { join } from 'node:path';
import { copyBuiltWorkspace } from '../built-workspace.js';
import { STACKS } from '../cli/stack-order.js';
import { apisOf, askApis } from './answers.js';
import { clientsOf, type Clients } from './clients.js';
import { startDatabase, type RehearsalDatabase } from './database.js';
import { Deployment } from './deployment.js';
import { edits, type Edit } from './edits.js';
import { ACCOUNT, REGION, startEngine, type Engine } from './engine.js';
import { expectEqual } from './expect.js';
import { changedFunctions, functionsOf } from './functions.js';
import type { ManagedProcess } from './managed-process.js';
import { Progress, type StepResult } from './progress.js';
import {
  checkFunctions,
  checkNetwork,
  checkNothingLeft,
  checkStages,
  retainedOf,
} from './resources.js';
import { signIn } from './sign-in.js';
import { makeSurroundings, type Surroundings } from './surroundings.js';

/** What is rehearsed, and where. */
export interface RehearsalOptions {
  readonly environment: string;
  /** A folder for everything that it writes. */
  readonly folder: string;
  /** Ends the rehearsal before its time. */
  readonly signal: AbortSignal;
}

/** What stays of an environment that retains nothing. */
const RETAINED: readonly string[] = [];

/** What the engine has no means to show; docs/deploy.md says what checks it instead. */
const NOT_PROVEN = [
  'that the web ACLs let CloudFront and GraphQL through and nobody else',
  'CloudFront itself: its behaviours, its cache, its access log',
  'that the roles allow enough and no more, and the security groups too',
  'the token of IAM and TLS to the database: it is reached on this machine, with a parameter',
  'the logs, metrics and alarms',
];

/** What the steps after the first have. */
interface Scene {
  readonly engine: Engine;
  readonly database: RehearsalDatabase;
  readonly clients: Clients;
  readonly surroundings: Surroundings;
  readonly deployment: Deployment;
}

/** Deploys an environment to an engine on this machine, changes it, and takes it down. */
export class Rehearsal {
  private readonly progress: Progress;
  private readonly processes: ManagedProcess[] = [];
  private readonly prefix: string;
  private readonly ids: readonly string[];
  private readonly workspace: string;
  private shims: readonly string[] = [];

  constructor(private readonly options: RehearsalOptions) {
    const { environment, folder } = options;
    this.prefix = `cori-data-api-${environment}-`;
    this.ids = STACKS.map((stack) => `${environment}/${stack}`);
    this.workspace = join(folder, 'workspace');
    this.progress = new Progress(this.prefix);
  }

  /**
   * Runs all steps.
   *
   * @throws ExpectationError where one does not do what it should
   */
  async run(): Promise<void> {
    const scene = await this.step('engine, PostGIS, network', () => this.set());
    const { deployment } = scene;
    await this.step('bootstrap', () => deployment.bootstrap(ACCOUNT, REGION));
    await this.deploying('deploy the account', () =>
      deployment.deploy(['apigw-account', 'github-oidc']),
    );
    await this.deploying('deploy', () => deployment.deploy(this.ids));
    await this.step('look at the resources', () => this.look(scene));
    await this.step('ask REST and GraphQL', () => this.ask(scene));
    await this.deploying('deploy again', () => this.expectTouched(deployment, []));
    for (const edit of edits) await this.deploying(edit.name, () => this.edited(edit, scene));
    await this.step('ask again', () => this.ask(scene));
    await this.deploying('destroy', () => this.destroyed(scene));
  }

  /** Stops everything that was started. */
  async stop(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.stop()));
  }

  /** What was done, and what was not proven by it. */
  report(): string {
    return [
      this.progress.table(),
      '',
      `Made by shims: ${this.shims.join(', ')}`,
      'Not proven here:',
      ...NOT_PROVEN.map((line) => `- ${line}`),
    ].join('\n');
  }

  private async set(): Promise<Scene> {
    const { environment, folder, signal } = this.options;
    copyBuiltWorkspace(this.workspace, 'host');
    const [engine, database] = await Promise.all([
      startEngine(folder, this.processes),
      startDatabase(folder, this.processes),
    ]);
    this.shims = engine.shims;
    const clients = clientsOf(engine.endpoint);
    const surroundings = await makeSurroundings(clients, database);
    const deployment = new Deployment({
      workspace: this.workspace,
      environment,
      clients,
      signal,
      // The target synth has validated the templates.
      variables: { ...engine.environment, ...surroundings.overrides, CDK_VALIDATION: 'false' },
    });
    return { engine, database, clients, surroundings, deployment };
  }

  private async look({ engine, clients, surroundings, database }: Scene): Promise<void> {
    checkFunctions(await functionsOf(clients, this.prefix), database.password);
    await checkNetwork(clients, {
      database: surroundings.databaseSecurityGroupId,
      endpoint: surroundings.endpointSecurityGroupId,
      port: Number(database.port),
    });
    await checkStages(clients, await apisOf(clients, engine.endpoint, this.prefix));
  }

  private async ask({ engine, clients, deployment }: Scene): Promise<void> {
    const outputs = await deployment.outputs(`${this.prefix}auth`);
    const token = await signIn(clients, {
      userPoolId: outputs['UserPoolId'] ?? '',
      clientId: outputs['IntegrationTestClientId'] ?? '',
    });
    await askApis(await apisOf(clients, engine.endpoint, this.prefix), token);
  }

  private async edited(edit: Edit, { clients, deployment }: Scene): Promise<readonly string[]> {
    const before = await functionsOf(clients, this.prefix);
    edit.apply(this.workspace);
    const touched = await this.expectTouched(deployment, edit.stacks);
    const after = await functionsOf(clients, this.prefix);
    expectEqual('The functions that changed', changedFunctions(before, after), edit.functions);
    return touched;
  }

  private async expectTouched(
    deployment: Deployment,
    stacks: readonly string[],
  ): Promise<readonly string[]> {
    const touched = await deployment.deploy(this.ids);
    const expected = stacks.map((stack) => `${this.prefix}${stack}`);
    expectEqual('The stacks that changed', [...touched].sort(), [...expected].sort());
    return touched;
  }

  private async destroyed({
    clients,
    deployment,
    surroundings,
  }: Scene): Promise<readonly string[]> {
    const names = STACKS.map((stack) => `${this.prefix}${stack}`);
    const retained = await Promise.all(names.map((name) => retainedOf(clients, name)));
    expectEqual('What dev retains', retained.flat(), RETAINED);
    const touched = await deployment.destroy([...this.ids].reverse());
    const left = [...(await deployment.stacks()).keys()].filter((name) =>
      name.startsWith(this.prefix),
    );
    expectEqual('The stacks that are left', left, []);
    expectEqual(
      'The functions that are left',
      [...(await functionsOf(clients, this.prefix)).keys()],
      [],
    );
    await checkNothingLeft(clients, surroundings.databaseSecurityGroupId);
    return touched;
  }

  private async step<T>(name: string, work: () => Promise<T>): Promise<T> {
    this.options.signal.throwIfAborted();
    return this.progress.step(name, work, () => undefined);
  }

  private async deploying(name: string, work: () => Promise<readonly string[]>): Promise<void> {
    this.options.signal.throwIfAborted();
    await this.progress.step<StepResult>(name, work, (stacks) => stacks);
  }
}

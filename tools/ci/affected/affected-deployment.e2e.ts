import { changes } from './changes.js';
import { Clone } from './clone.js';
import { Engine } from './engine.js';
import { table } from './table.js';
import { workflowStep } from './workflow-step.js';

const PREFIX = 'cori-data-api-dev-';
const STACKS = ['auth', 'data-api', 'graphql', 'hosting'];

const deployChanged = workflowStep('deploy.yml', 'deploy', 'Deploy what changed');
const deployEverything = workflowStep('deploy.yml', 'deploy', 'Deploy everything');
const deployOne = workflowStep('deploy.yml', 'deploy', 'Deploy one stack');

describe('deploy.yml, run here, deploys to a CloudFormation engine', () => {
  let engine: Engine;
  let clone: Clone;
  /** The commit of the last successful deployment. */
  let base: string;
  const rows: (readonly string[])[] = [];

  beforeAll(async () => {
    engine = await Engine.start();
    clone = new Clone(engine.ready.environment);
  });

  afterAll(async () => {
    console.log(table(['change', 'projects tested', 'deploy tasks', 'stacks deployed'], rows));
    clone.remove();
    await engine.stop();
  });

  /** The projects that a commit affects and that have a target. */
  async function affected(target: string, head: string): Promise<readonly string[]> {
    const options = `--affected --base=${base} --head=${head} --with-target=${target}`;
    const printed = await clone.bash(`npx nx show projects --json ${options}`);
    return (JSON.parse(printed.slice(printed.indexOf('['))) as string[]).sort();
  }

  /** The stacks that the engine made or changed while something was done. */
  async function touched(work: () => Promise<unknown>): Promise<readonly string[]> {
    const before = await engine.stacks();
    await work();
    const after = await engine.stacks();
    return Object.keys(after)
      .filter((name) => name.startsWith(PREFIX) && before[name] !== after[name])
      .map((name) => name.slice(PREFIX.length))
      .sort();
  }

  it('everything, where there was no deployment before', async () => {
    await clone.bash('npx nx run infra:bootstrap --configuration=dev');
    const stacks = await touched(() => clone.step(deployEverything, { ENVIRONMENT: 'dev' }));
    rows.push(['the first deployment', '–', 'infra', stacks.join(', ')]);
    expect(stacks).toEqual(STACKS);
    base = clone.head;
  });

  it.each(changes)('what $kind leads to', async ({ kind, tested, deployed, stacks, make }) => {
    await make(clone);
    const head = clone.commit(kind);
    const range = { NX_BASE: base, NX_HEAD: head };
    const seen = {
      tested: await affected('test', head),
      deployed: await affected('deploy', head),
      stacks: await touched(() => clone.step(deployChanged, { ENVIRONMENT: 'dev', ...range })),
    };
    base = head;
    rows.push([kind, ...Object.values(seen).map((names) => names.join(', ') || '–')]);
    expect(seen).toEqual({
      tested: [...tested].sort(),
      deployed: [...deployed].sort(),
      stacks: [...stacks].sort(),
    });
  });

  it('one stack, where a person asks for it', async () => {
    const stacks = await touched(() =>
      clone.step(deployOne, { ENVIRONMENT: 'dev', STACK: 'hosting' }),
    );
    rows.push(['none: a manual run of hosting', '–', 'infra', stacks.join(', ') || '–']);
    expect(stacks).toEqual([]);
  });
});

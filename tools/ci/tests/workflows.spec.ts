import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { environments } from '@cori/config';
import { parse } from 'yaml';

const root = join(__dirname, '..', '..', '..');

function workflow(name: string): unknown {
  return parse(readFileSync(join(root, '.github', 'workflows', name), 'utf8'));
}

/** The environments that follow a branch. */
const followed = Object.entries(environments).flatMap(([name, { pipeline }]) =>
  pipeline ? [{ name, branch: pipeline.branch }] : [],
);
const names = followed.map(({ name }) => name).sort();

// GitHub reads these lists before any step runs, so they cannot come from `config`.
describe('the workflows name what config names', () => {
  const deploy = workflow('deploy.yml') as {
    on: {
      push: { branches: string[] };
      workflow_dispatch: { inputs: { environment: { options: string[] } } };
    };
  };

  it('the branches that are deployed', () => {
    expect(deploy.on.push.branches.sort()).toEqual(followed.map(({ branch }) => branch).sort());
  });

  it('the environments that a person can choose', () => {
    expect(deploy.on.workflow_dispatch.inputs.environment.options.sort()).toEqual(names);
  });

  it('the environments whose drift is looked for', () => {
    const scheduled = workflow('scheduled.yml') as {
      jobs: { drift: { strategy: { matrix: { environment: string[] } } } };
    };
    expect(scheduled.jobs.drift.strategy.matrix.environment.sort()).toEqual(names);
  });
});

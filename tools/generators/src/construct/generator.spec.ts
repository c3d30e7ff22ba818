import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import type { Tree } from '@nx/devkit';
import { constructGenerator } from './generator.js';

const SOURCE = 'libs/infra-constructs/src';

function workspace(): Tree {
  const tree = createTreeWithEmptyWorkspace();
  tree.write(`${SOURCE}/index.ts`, "export { Networking } from './networking/networking.js';\n");
  return tree;
}

describe('nx generate construct', () => {
  it('writes both tiers, with props and tests, and exports them', async () => {
    const tree = workspace();
    await constructGenerator(tree, { name: 'geo-coder' });
    expect(tree.children(`${SOURCE}/geo-coder`).sort()).toEqual([
      'geo-coder-api.spec.ts',
      'geo-coder-api.ts',
      'geo-coder-props.ts',
      'geo-coder.spec.ts',
      'geo-coder.ts',
    ]);
    expect(tree.read(`${SOURCE}/geo-coder/geo-coder-api.ts`, 'utf8')).toContain(
      'export class GeoCoderApi extends Construct',
    );
    expect(tree.read(`${SOURCE}/index.ts`, 'utf8')).toContain(
      "export { GeoCoder } from './geo-coder/geo-coder.js';",
    );
  });

  it('writes the part alone when asked for it, and adds the API later', async () => {
    const tree = workspace();
    await constructGenerator(tree, { name: 'job', tier: 'part' });
    expect(tree.exists(`${SOURCE}/job/job-api.ts`)).toBe(false);
    await constructGenerator(tree, { name: 'job', tier: 'api' });
    expect(tree.exists(`${SOURCE}/job/job-api.ts`)).toBe(true);
    expect(tree.read(`${SOURCE}/index.ts`, 'utf8')?.match(/job\/job\.js/g)).toHaveLength(1);
  });

  it('leaves what was edited', async () => {
    const tree = workspace();
    await constructGenerator(tree, { name: 'job' });
    tree.write(`${SOURCE}/job/job.ts`, '// mine\n');
    await constructGenerator(tree, { name: 'job' });
    expect(tree.read(`${SOURCE}/job/job.ts`, 'utf8')).toBe('// mine\n');
  });

  it.each(['Job', 'my_job', '-job', 'job-api', 'networking'])(
    'refuses the name %s',
    async (name) => {
      await expect(constructGenerator(workspace(), { name })).rejects.toThrow(name);
    },
  );
});

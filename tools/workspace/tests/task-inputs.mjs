// Prints, as JSON, each task that Nx caches and what its hash is made of.
import { createProjectGraphAsync } from '@nx/devkit';
import { HashPlanInspector } from 'nx/src/hasher/hash-plan-inspector.js';

const TARGETS = ['build', 'lint', 'type-check', 'test'];

const graph = await createProjectGraphAsync();
const inspector = new HashPlanInspector(graph);
await inspector.init();

const inputs = {};
for (const [project, { data }] of Object.entries(graph.nodes)) {
  for (const target of TARGETS.filter((name) => data.targets?.[name]?.cache)) {
    const task = `${project}:${target}`;
    const found = inspector.inspectTaskInputs({ project, target })[task];
    const python = data.tags.includes('lang:python');
    inputs[task] = {
      project,
      target,
      root: data.root,
      python,
      // What TypeScript imports; that a project starts another says `implicitDependencies`.
      dependencies: graph.dependencies[project]
        .filter(({ type }) => python || type !== 'implicit')
        .map((dependency) => dependency.target),
      files: found.files,
      outputsOfDependencies: found.depOutputs,
      packages: found.external,
    };
  }
}
console.log(JSON.stringify(inputs));

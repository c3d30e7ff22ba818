import { dirname } from 'node:path';
import type { ProjectGraph } from '@nx/devkit';
import type { GeneratedFile } from '@cori/dataset-catalog';

/** What the page needs of Nx's graph. */
export type Graph = Pick<ProjectGraph, 'dependencies'> & {
  readonly nodes: Readonly<Record<string, { readonly data: { readonly root: string } }>>;
};

/** The projects that each project depends on, without those that another of them leads to anyway. */
function reducedEdges({ nodes, dependencies }: Graph): ReadonlyMap<string, readonly string[]> {
  const direct = new Map(
    Object.keys(nodes)
      .sort()
      .map((name) => {
        const targets = (dependencies[name] ?? []).map(({ target }) => target);
        return [name, [...new Set(targets.filter((target) => target in nodes))].sort()];
      }),
  );
  const leadsTo = (from: string, to: string, seen = new Set<string>()): boolean =>
    (direct.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return leadsTo(next, to, seen);
    });
  return new Map(
    [...direct].map(([name, targets]) => [
      name,
      targets.filter(
        (target) => !targets.some((other) => other !== target && leadsTo(other, target)),
      ),
    ]),
  );
}

/** The folder at the top of the workspace that a project stands in, or `.` where it is such a one. */
function room(root: string): string {
  return root.includes('/datasets') ? 'datasets' : (dirname(root).split('/')[0] ?? '.');
}

/**
 * `docs/project-graph.md`: the projects and what they depend on, as Nx knows them, drawn by Mermaid.
 * An arrow that others imply is left out.
 */
export function projectGraphPage(graph: Graph): GeneratedFile {
  const edges = reducedEdges(graph);
  const rooms = new Map<string, string[]>();
  for (const name of edges.keys()) {
    const title = room(graph.nodes[name]?.data.root ?? '.');
    rooms.set(title, [...(rooms.get(title) ?? []), name]);
  }
  const groups = [...rooms]
    .sort()
    .flatMap(([title, names]) =>
      title === '.'
        ? names.map((name) => `  ${name}`)
        : [`  subgraph ${title}`, ...names.map((name) => `    ${name}`), '  end'],
    );
  const arrows = [...edges].flatMap(([name, targets]) =>
    targets.map((target) => `  ${name} --> ${target}`),
  );
  return {
    path: 'docs/project-graph.md',
    content: `# The projects and what they depend on

<!-- Generated from the graph of Nx by “npx nx sync”; an arrow that others imply is left out. -->

\`\`\`mermaid
flowchart LR
${[...groups, ...arrows].join('\n')}
\`\`\`

\`nx affected\` follows the arrows backwards: a change in a project touches whatever leads to it.
\`infra\` takes folders that the apps build and imports none of them, so there is no arrow between them:
[decision 18](decisions/0018-infra-depends-on-artifacts.md). \`npx nx graph\` draws the same, to walk
through.
`,
  };
}

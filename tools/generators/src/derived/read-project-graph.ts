import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Graph } from './project-graph-page.js';

const run = promisify(execFile);

/**
 * Nx's graph of the workspace as it is on the disk now, from a process of its own: the one that runs
 * a generator knows the graph from before.
 *
 * @param root - the workspace's folder
 */
export async function readProjectGraph(root: string): Promise<Graph> {
  const folder = await mkdtemp(join(tmpdir(), 'project-graph-'));
  const file = join(folder, 'graph.json');
  try {
    await run(
      process.execPath,
      [join(root, 'node_modules/nx/dist/bin/nx.js'), 'graph', `--file=${file}`],
      {
        cwd: root,
        env: { ...process.env, NX_DAEMON: 'false', NX_ISOLATE_PLUGINS: 'false' },
      },
    );
    return (JSON.parse(await readFile(file, 'utf8')) as { readonly graph: Graph }).graph;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

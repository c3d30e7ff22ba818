import { getProjects, joinPathFragments, readJson, writeJson, type Tree } from '@nx/devkit';

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives every `configurations` that knows `from` an entry `name` beside it; true when one was new. */
function addConfiguration(value: unknown, name: string, from: string): boolean {
  if (Array.isArray(value)) {
    return value.map((entry) => addConfiguration(entry, name, from)).some(Boolean);
  }
  if (!isObject(value)) return false;
  let added = false;
  for (const [key, child] of Object.entries(value)) {
    if (key === 'configurations' && isObject(child) && from in child && !(name in child)) {
      const text = JSON.stringify(child[from]).replaceAll(new RegExp(`\\b${from}\\b`, 'g'), name);
      child[name] = JSON.parse(text) as unknown;
      added = true;
    } else {
      added = addConfiguration(child, name, from) || added;
    }
  }
  return added;
}

/**
 * Makes `--configuration=NAME` known to every target that knows `--configuration=FROM`, in nx.json
 * and in the projects.
 */
export function addTargetConfigurations(tree: Tree, name: string, from: string): void {
  const files = [...getProjects(tree).values()]
    .map(({ root }) => joinPathFragments(root, 'project.json'))
    .filter((path) => tree.exists(path));
  for (const path of ['nx.json', ...files]) {
    const content = readJson<Json>(tree, path);
    if (addConfiguration(content, name, from)) writeJson(tree, path, content);
  }
}

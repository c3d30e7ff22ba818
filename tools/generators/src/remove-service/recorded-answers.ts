import type { Tree } from '@nx/devkit';

/** What an end-to-end test of the local stack records, as the examples of the API's description. */
const ANSWERS_FILE = 'docs/openapi-answers.json';

interface Answers {
  readonly operations: Readonly<Record<string, { readonly target: string }>>;
}

/** Forgets what a service has answered. */
export function removeRecordedAnswers(tree: Tree, corePath: string): void {
  const text = tree.read(ANSWERS_FILE, 'utf8');
  if (text === null) return;
  const answers = JSON.parse(text) as Answers;
  const all = Object.entries(answers.operations);
  const others = all.filter(([, { target }]) => target.split(/(?!^)[/?]/)[0] !== corePath);
  if (others.length === all.length) return;
  const operations = Object.fromEntries(others);
  tree.write(ANSWERS_FILE, `${JSON.stringify({ ...answers, operations }, null, 1)}\n`);
}

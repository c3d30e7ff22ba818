import type { Json } from './json.js';

/** How deep the document is taken apart into lines: down to each path and each component. */
const DEPTH = 3;

function write(value: Json, depth: number): string {
  if (depth === 0 || value === null || typeof value !== 'object' || Array.isArray(value)) {
    return JSON.stringify(value);
  }
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${write(member, depth - 1)}`,
  );
  return `{\n${members.join(',\n')}\n}`;
}

/** A document as compact JSON that still has a line for each path and component, for reviews. */
export function serializeOpenApi(document: Json): string {
  return `${write(document, DEPTH)}\n`;
}

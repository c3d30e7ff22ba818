import { table } from './table.js';

/** What `cdk deploy --outputs-file` writes. */
export type Outputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What stacks tell each other and what constructs tell anyone has a hash at its end. */
const HASH = /[0-9A-F]{8}$/;

/** A table of what people need of the stacks: addresses, the user pool, clients. */
export function outputsTable(outputs: Outputs): string {
  const rows = Object.entries(outputs).flatMap(([stack, values]) =>
    Object.entries(values)
      .filter(([key]) => !HASH.test(key))
      .map(([key, value]) => [stack, key, value]),
  );
  return table(['stack', 'output', 'value'], rows);
}

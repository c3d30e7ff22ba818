import { paginateListFunctions } from '@aws-sdk/client-lambda';
import type { Clients } from './clients.js';

/** What can change of a function. */
export interface FunctionState {
  readonly name: string;
  readonly runtime: string;
  readonly code: string;
  readonly layers: readonly string[];
  readonly memory: number;
  readonly timeout: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** The functions of an environment by their handlers, which is what the code calls them. */
export async function functionsOf(
  { lambda }: Clients,
  prefix: string,
): Promise<ReadonlyMap<string, FunctionState>> {
  const found = new Map<string, FunctionState>();
  for await (const { Functions = [] } of paginateListFunctions({ client: lambda }, {})) {
    for (const each of Functions) {
      if (!each.FunctionName?.startsWith(prefix)) continue;
      found.set(each.Handler ?? '', {
        name: each.FunctionName,
        runtime: each.Runtime ?? '',
        code: each.CodeSha256 ?? '',
        layers: (each.Layers ?? []).map(({ Arn = '' }) => Arn),
        memory: each.MemorySize ?? 0,
        timeout: each.Timeout ?? 0,
        environment: each.Environment?.Variables ?? {},
      });
    }
  }
  return found;
}

/** The handlers of the functions that have other code, layers or settings than before. */
export function changedFunctions(
  before: ReadonlyMap<string, FunctionState>,
  after: ReadonlyMap<string, FunctionState>,
): readonly string[] {
  const handlers = new Set([...before.keys(), ...after.keys()]);
  return [...handlers]
    .filter((handler) => JSON.stringify(before.get(handler)) !== JSON.stringify(after.get(handler)))
    .sort();
}

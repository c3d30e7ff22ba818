import type { DatasetField, LegacyArgument, LegacyField } from '@cori/graphql-schemas';
import { ArgumentError } from './argument-error.js';
import { RestRequest } from './rest-request.js';
import { rowsAtMost } from './rows-at-most.js';
import type { Selection } from './selection.js';

/** The arguments of a field that existing consumers call. */
export type LegacyArguments = Readonly<Record<string, unknown>>;

interface Given extends LegacyArgument {
  readonly values: readonly string[];
}

function valuesOf(argument: string, value: unknown): readonly string[] {
  const values: readonly unknown[] = [value ?? []].flat();
  return values.map((each) => {
    if (typeof each === 'string') return each;
    throw new ArgumentError('invalid-parameter', argument, 'the list holds null', 'text');
  });
}

// A list that is empty counts as none at all, as consumers expect it.
function given(field: LegacyField, args: LegacyArguments): readonly Given[] {
  return field.arguments
    .map((each) => ({ ...each, values: valuesOf(each.name, args[each.name]) }))
    .filter(({ values }) => values.length > 0);
}

function checkGiven(field: LegacyField, all: readonly Given[]): void {
  const names = field.arguments.map(({ name }) => name).join(' or ');
  if (field.needsArgument && all.length === 0) {
    throw new ArgumentError('missing-argument', names, 'nothing is given', names);
  }
  all.forEach(({ name, column }, index) => {
    const twin = all.find((other, at) => at < index && other.column === column);
    if (twin === undefined) return;
    throw new ArgumentError(
      'invalid-parameter',
      name,
      `${twin.name}, which is given too, means the same`,
      `${twin.name} or ${name}`,
    );
  });
}

function limitWhereNone(field: LegacyField, all: readonly Given[]): number | undefined {
  if (all.some(({ whole }) => whole)) return 0;
  const { filtered, unfiltered } = field.limit;
  return (all.length > 0 ? filtered : unfiltered) ?? (field.paging ? undefined : 0);
}

/**
 * The question to REST that answers a field of existing consumers.
 *
 * @throws ArgumentError
 */
export function legacyRequest(
  field: LegacyField,
  dataset: DatasetField,
  args: LegacyArguments,
  selection: Selection,
): RestRequest {
  const all = given(field, args);
  checkGiven(field, all);
  const geometry = field.geometry && selection.geometry;
  const request = new RestRequest(geometry ? `${dataset.path}/geojson` : dataset.path);
  for (const { name, column, values } of all) request.list(column, name, values);
  if (!selection.properties) request.add('properties', 'properties', dataset.cheapest);
  request.add('limit', 'limit', limitOf(field, args, all));
  request.add('offset', 'offset', numberOf(args['offset']));
  request.add('page', 'page', numberOf(args['page']));
  return request;
}

function limitOf(
  field: LegacyField,
  args: LegacyArguments,
  all: readonly Given[],
): number | undefined {
  return numberOf(args['limit']) ?? limitWhereNone(field, all);
}

/**
 * How many rows a field of existing consumers can bring.
 *
 * @throws ArgumentError
 */
export function legacyRows(
  field: LegacyField,
  dataset: DatasetField,
  args: LegacyArguments,
): number {
  const all = given(field, args);
  checkGiven(field, all);
  const ids = all.find(({ column }) => column === dataset.id)?.values.length;
  return rowsAtMost(dataset, limitOf(field, args, all), ids);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

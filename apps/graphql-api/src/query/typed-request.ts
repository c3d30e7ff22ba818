import type { DatasetField } from '@cori/graphql-schemas';
import { ArgumentError } from './argument-error.js';
import { RestRequest } from './rest-request.js';
import { rowsAtMost } from './rows-at-most.js';
import type { Selection } from './selection.js';

type Value = string | number | boolean;

/** The arguments of the typed field of a dataset, with what it filters by left open. */
export interface TypedArguments {
  readonly filter?: Readonly<Record<string, readonly Value[] | null | undefined>> | null;
  readonly bbox?: readonly number[] | null;
  readonly intersects?: string | null;
  readonly sortBy?: readonly string[] | null;
  readonly limit?: number | null;
  readonly offset?: number | null;
  readonly page?: number | null;
  readonly skipCache?: boolean | null;
}

function addFilters(request: RestRequest, dataset: DatasetField, args: TypedArguments): void {
  for (const [name, column] of Object.entries(dataset.filters)) {
    const values = args.filter?.[name];
    if (values === null || values === undefined) continue;
    const argument = `filter.${name}`;
    if (values.length === 0) {
      throw new ArgumentError(
        'invalid-parameter',
        argument,
        'the list is empty',
        'at least one value, or no such filter',
      );
    }
    request.list(column, argument, values);
  }
  request.add('bbox', 'bbox', args.bbox?.join(','));
  request.add('geom', 'intersects', args.intersects);
}

// A value of the enum is a column's name in capitals, and `_ASC` or `_DESC`.
function sortKey(value: string): string {
  const column = value.slice(0, value.lastIndexOf('_')).toLowerCase();
  return value.endsWith('_DESC') ? `-${column}` : column;
}

/** The columns that are read: those that are selected, or the cheapest where none is. */
function columns(dataset: DatasetField, { propertyNames }: Selection): string {
  const selected = Object.entries(dataset.properties)
    .filter(([name]) => propertyNames.has(name))
    .map(([, column]) => column);
  return selected.length > 0 ? selected.join(',') : dataset.cheapest;
}

/**
 * The question to REST that answers a typed field: no more is asked than is selected.
 *
 * @returns undefined where nothing that is selected has to be read
 * @throws ArgumentError
 */
export function typedRequest(
  dataset: DatasetField,
  args: TypedArguments,
  selection: Selection,
): RestRequest | undefined {
  if (!selection.features) {
    if (!selection.total) return undefined;
    const count = new RestRequest(`${dataset.path}/count`);
    addFilters(count, dataset, args);
    return count;
  }
  const request = new RestRequest(selection.geometry ? `${dataset.path}/geojson` : dataset.path);
  addFilters(request, dataset, args);
  request.add('properties', 'properties', columns(dataset, selection));
  if (args.sortBy && args.sortBy.length > 0) {
    request.list('sortby', 'sortBy', args.sortBy.map(sortKey));
  }
  request.add('limit', 'limit', args.limit);
  request.add('offset', 'offset', args.offset);
  request.add('page', 'page', args.page);
  if (selection.total) request.add('numberMatched', 'totalCount', true);
  return request;
}

/** How many rows a typed field can bring. */
export function typedRows(dataset: DatasetField, args: TypedArguments): number {
  const filter = Object.entries(dataset.filters).find(([, column]) => column === dataset.id);
  const ids = filter && args.filter?.[filter[0]];
  return rowsAtMost(dataset, args.limit, ids?.length);
}

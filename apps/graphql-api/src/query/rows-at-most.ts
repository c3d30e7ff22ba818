import type { DatasetField } from '@cori/graphql-schemas';

/**
 * How many rows a question to REST can bring.
 *
 * @param limit - as REST takes it: undefined is the dataset's default, 0 its maximum
 * @param ids - how many ids the rows are filtered by; undefined: by none
 */
export function rowsAtMost(
  { rows }: Pick<DatasetField, 'rows'>,
  limit: number | null | undefined,
  ids: number | undefined,
): number {
  const limited =
    limit === null || limit === undefined
      ? rows.default
      : limit <= 0
        ? rows.maximum
        : Math.min(limit, rows.maximum);
  return ids === undefined ? limited : Math.min(limited, ids);
}

type Row = Readonly<Record<string, unknown>>;

/** Makes a view on a row of REST. */
export type PropertyView = new (row: Row) => object;

/**
 * Makes the class of objects that show the properties of a row under their names in GraphQL.
 *
 * Resolvers would do the same, but calling one for each value takes longer than all the rest of an
 * answer, and copying a row about as long as reading it.
 *
 * @param columns - the column of each name
 */
export function propertyView(columns: Readonly<Record<string, string>>): PropertyView {
  class View {
    constructor(readonly row: Row) {}
  }
  for (const [name, column] of Object.entries(columns)) {
    Object.defineProperty(View.prototype, name, {
      get(this: View) {
        return this.row[column];
      },
    });
  }
  return View;
}

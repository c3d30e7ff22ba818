import type { Tree } from '@nx/devkit';
import * as ts from 'typescript';
import { GeneratorError } from '../generator-error.js';

/** A row of the services table. */
export interface ServiceRow {
  readonly logicalName: string;
  readonly corePath: string;
  readonly directoryName: string;
}

/** The file that holds the services table. */
export const SERVICES_FILE = 'config/src/services.ts';

const WIDTH = 100;

interface Table {
  readonly text: string;
  readonly rows: readonly ServiceRow[];
  readonly array: ts.ArrayLiteralExpression;
}

function propertyOf(row: ts.ObjectLiteralExpression, name: keyof ServiceRow): string | undefined {
  const found = row.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) && property.name.getText() === name,
  );
  return found && ts.isStringLiteralLike(found.initializer) ? found.initializer.text : undefined;
}

function rowOf(element: ts.Expression): ServiceRow {
  if (ts.isObjectLiteralExpression(element)) {
    const logicalName = propertyOf(element, 'logicalName');
    const corePath = propertyOf(element, 'corePath');
    const directoryName = propertyOf(element, 'directoryName');
    if (logicalName && corePath && directoryName) return { logicalName, corePath, directoryName };
  }
  throw new GeneratorError(
    `${SERVICES_FILE}: a generator cannot read the row “${element.getText()}”: write logicalName, ` +
      'corePath and directoryName as texts.',
  );
}

function tableOf(tree: Tree): Table {
  const text = tree.read(SERVICES_FILE, 'utf8') ?? '';
  const source = ts.createSourceFile(SERVICES_FILE, text, ts.ScriptTarget.Latest, true);
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText() !== 'services' || !initializer) continue;
      if (!ts.isArrayLiteralExpression(initializer)) continue;
      return { text, array: initializer, rows: initializer.elements.map(rowOf) };
    }
  }
  throw new GeneratorError(
    `${SERVICES_FILE} has no array “services”, which a generator could edit.`,
  );
}

/** The rows of the services table, in their order. */
export function readServices(tree: Tree): readonly ServiceRow[] {
  return tableOf(tree).rows;
}

function literal(text: string): string {
  return `'${text}'`;
}

function rowText({ logicalName, corePath, directoryName }: ServiceRow): string {
  const properties = [
    `logicalName: ${literal(logicalName)}`,
    `corePath: ${literal(corePath)}`,
    `directoryName: ${literal(directoryName)}`,
  ];
  const line = `  { ${properties.join(', ')} },\n`;
  if (line.length <= WIDTH + 1) return line;
  return `  {\n${properties.map((property) => `    ${property},\n`).join('')}  },\n`;
}

/** Adds a row at the end of the services table, so that nothing of the others is renamed. */
export function addService(tree: Tree, row: ServiceRow): void {
  const { text, array } = tableOf(tree);
  const end = array.getEnd() - 1;
  const before = text.slice(0, end).trimEnd();
  const comma = array.elements.length > 0 && !before.endsWith(',') ? ',' : '';
  tree.write(SERVICES_FILE, `${before}${comma}\n${rowText(row)}${text.slice(end)}`);
}

/** Takes a row, with the comments that stand before it, out of the services table. */
export function removeService(tree: Tree, directoryName: string): void {
  const { text, rows, array } = tableOf(tree);
  const element = array.elements[rows.findIndex((row) => row.directoryName === directoryName)];
  if (!element) return;
  const comma = /^\s*,/.exec(text.slice(element.getEnd()))?.[0] ?? '';
  const after = text.slice(element.getEnd() + comma.length);
  tree.write(SERVICES_FILE, text.slice(0, element.getFullStart()) + after);
}

/** What generators call the service of a row, e.g. `acs` for `python-acs`. */
export function serviceName({ directoryName }: ServiceRow): string {
  return directoryName.replace(/^python-/, '');
}

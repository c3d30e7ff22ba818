import { GeneratorError } from '../generator-error.js';

/** What the parts of a service are called. */
export interface ServiceNames {
  /** e.g. `school-meals` */
  readonly name: string;
  /** The Nx project, and its folder under `apps/`, e.g. `python-school-meals`. */
  readonly project: string;
  /** e.g. `apps/python-school-meals` */
  readonly folder: string;
  /** The Python package, e.g. `python_school_meals`. */
  readonly packageName: string;
  /** What datasets and schema begin with, e.g. `school_meals`. */
  readonly identifier: string;
  /** What infrastructure calls it, e.g. `SchoolMealsService`. */
  readonly logicalName: string;
}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/** So that each line that a generator writes fits. */
const LONGEST = 25;
const ALLOWED =
  `lower-case letters and digits that begin with a letter, parts joined by single hyphens, ` +
  `2 to ${LONGEST} characters, e.g. acs or school-meals`;

/** Names that mean something else in an address of the API. */
const PATHS = [
  ...['api', 'auth', 'collections', 'conformance', 'docs', 'graphql', 'health', 'local'],
  ...['openapi', 'static', 'tiles'],
];

const PYTHON_KEYWORDS = [
  ...['and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def', 'del', 'elif'],
  ...['else', 'except', 'false', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is'],
  ...['lambda', 'match', 'none', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'true', 'try'],
  ...['type', 'while', 'with', 'yield', 'case'],
];

const SCHEMAS = ['information_schema', 'postgis', 'public', 'tiger', 'topology'];

/**
 * The names of a service's parts.
 *
 * @throws GeneratorError where the name cannot be one of a service, with what can
 */
export function serviceNames(name: string): ServiceNames {
  if (!NAME.test(name) || name.length < 2 || name.length > LONGEST) {
    throw new GeneratorError(`A service cannot be named "${name}": allowed are ${ALLOWED}.`);
  }
  const identifier = name.replaceAll('-', '_');
  const reserved =
    (PATHS.includes(name) && 'is a path of the API itself') ||
    (PYTHON_KEYWORDS.includes(name) && 'is a keyword of Python');
  if (reserved) {
    throw new GeneratorError(
      `A service cannot be named "${name}": it ${reserved}. Any other name is allowed of ${ALLOWED}.`,
    );
  }
  return {
    name,
    project: `python-${name}`,
    folder: `apps/python-${name}`,
    packageName: `python_${identifier}`,
    identifier,
    logicalName: `${name.replaceAll(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase())}Service`,
  };
}

/**
 * A path that a service can answer at.
 *
 * @throws GeneratorError where it is none, with what is
 */
export function checkCorePath(path: string): string {
  const segment = path.slice(1);
  if (!path.startsWith('/') || !NAME.test(segment) || segment.length > LONGEST) {
    throw new GeneratorError(
      `A service cannot answer at "${path}": the core path is a slash and one name (${ALLOWED}), e.g. /acs.`,
    );
  }
  if (PATHS.includes(segment)) {
    throw new GeneratorError(
      `A service cannot answer at "${path}", a path of the API itself. Taken are ${PATHS.map((taken) => `/${taken}`).join(', ')}.`,
    );
  }
  return path;
}

/**
 * A schema that a service's tables can be in.
 *
 * @throws GeneratorError where it is none, with what is
 */
export function checkSchema(schema: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(schema)) {
    throw new GeneratorError(
      `"${schema}" cannot be a database schema: allowed are lower-case letters, digits and ` +
        'underscores that begin with a letter, at most 63 characters, e.g. acs.',
    );
  }
  if (schema.startsWith('pg_') || SCHEMAS.includes(schema)) {
    throw new GeneratorError(
      `"${schema}" cannot be the schema of a service: it is one of the database itself ` +
        `(pg_…, ${SCHEMAS.join(', ')}). Name another one with --schema.`,
    );
  }
  return schema;
}

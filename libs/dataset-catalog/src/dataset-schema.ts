import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { CatalogProblem } from './catalog-error.js';

let compiled: ValidateFunction | undefined;

function validator(): ValidateFunction {
  if (compiled === undefined) {
    const schema: unknown = JSON.parse(
      readFileSync(new URL('../schema/dataset.schema.json', import.meta.url), 'utf8'),
    );
    compiled = new Ajv2020({ allErrors: true, useDefaults: true, strict: true }).compile(
      schema as object,
    );
  }
  return compiled;
}

function reason(error: ErrorObject): string {
  const { keyword, params, message } = error;
  if (keyword === 'additionalProperties') {
    return `unknown key “${String(params['additionalProperty'])}”`;
  }
  if (keyword === 'enum') {
    return `must be one of ${(params['allowedValues'] as readonly unknown[]).join(', ')}`;
  }
  return message ?? keyword;
}

/**
 * Checks the content of a dataset file against the JSON Schema and fills in its defaults.
 *
 * @param content - the parsed file; defaults of nested objects that are present are filled in place
 * @returns what is wrong, nothing if the file is right
 */
export function checkAgainstSchema(file: string, content: unknown): readonly CatalogProblem[] {
  const validate = validator();
  if (validate(content)) return [];
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map((error) => ({ file, path: error.instancePath, reason: reason(error) }));
}

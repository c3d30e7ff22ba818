import { generate } from '@graphql-codegen/cli';
import type { Catalog, GeneratedFile } from '@cori/dataset-catalog';
import { parse } from 'graphql';
import { datasetFields } from './dataset-fields.js';
import { legacyFields } from './legacy-fields.js';
import { schemaSdl } from './schema-sdl.js';

const FOLDER = 'libs/graphql-schemas';
const NOTE = 'Generated from the dataset files by “npx nx sync”. Do not edit.';

async function schemaTypes(sdl: string): Promise<string> {
  const name = 'schema-types.ts';
  const files = (await generate(
    {
      schema: sdl,
      silent: true,
      generates: {
        [name]: {
          plugins: ['typescript', 'typescript-resolvers'],
          config: {
            contextType: 'unknown',
            defaultScalarType: 'unknown',
            enumsAsTypes: true,
            immutableTypes: true,
            namingConvention: 'keep',
            skipTypename: true,
            strictScalars: true,
            useTypeImports: true,
            scalars: {
              JSONObject: 'Readonly<Record<string, unknown>>',
              GeoJSONCoordinates: 'readonly unknown[]',
              BigInt: 'number',
              Date: 'string',
              DateTime: 'string',
            },
          },
        },
      },
    },
    false,
  )) as readonly { readonly filename: string; readonly content: string }[];
  const file = files.find(({ filename }) => filename.endsWith(name));
  if (file === undefined) throw new Error('the code generator made no file');
  return file.content;
}

function constant(name: string, type: string, value: unknown): string {
  return `export const ${name}: ${type} = ${JSON.stringify(value, null, 2)};\n`;
}

/**
 * The committed files that are derived from the catalog: SDL, its TypeScript types, and modules
 * with the parsed SDL and the fields, so that a bundle reads no file.
 */
export async function generatedFiles(catalog: Catalog): Promise<readonly GeneratedFile[]> {
  const sdl = schemaSdl(catalog);
  return [
    { path: `${FOLDER}/schema.graphql`, content: `# ${NOTE}\n\n${sdl}` },
    {
      path: `${FOLDER}/src/generated/schema-types.ts`,
      content: `// ${NOTE}\n${await schemaTypes(sdl)}`,
    },
    {
      path: `${FOLDER}/src/generated/schema-document.ts`,
      content: `// ${NOTE}
import type { DocumentNode } from 'graphql';

const json = ${JSON.stringify(JSON.stringify(parse(sdl, { noLocation: true })))};

/** The parsed SDL: JSON is read several times faster at a cold start. */
export const schemaDocument = JSON.parse(json) as DocumentNode;
`,
    },
    {
      path: `${FOLDER}/src/generated/fields.ts`,
      content: `// ${NOTE}
import type { DatasetField, LegacyField } from '../graphql-fields.js';

${constant('datasets', 'readonly DatasetField[]', datasetFields(catalog))}
${constant('legacy', 'readonly LegacyField[]', legacyFields(catalog))}`,
    },
  ];
}

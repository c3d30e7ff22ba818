import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StackError } from '../stack-error.js';
import { isMap, textOf, type JsonMap } from './json.js';
import { Stack } from './template.js';

/**
 * Reads the stacks that CDK has synthesized into a folder, those of its stages too.
 *
 * @throws StackError where nothing is synthesized
 * @see https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/cloud-assembly-schema/README.md
 */
export function readCloudAssembly(folder: string): readonly Stack[] {
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new StackError(`${folder} is not synthesized. Run: npx nx run local-stack:prepare`);
  }
  const artifacts = mapOf(readJson(join(folder, 'manifest.json')), 'artifacts');
  return Object.keys(artifacts).flatMap((id) => {
    const artifact = mapOf(artifacts, id);
    const properties = mapOf(artifact, 'properties');
    switch (artifact['type']) {
      case 'cdk:cloud-assembly':
        return readCloudAssembly(join(folder, textOf(properties, 'directoryName')));
      case 'aws:cloudformation:stack':
        return [
          new Stack(
            textOf(properties, 'stackName') || id,
            readJson(join(folder, textOf(properties, 'templateFile'))),
            readAssets(join(folder, `${id}.assets.json`), folder),
          ),
        ];
      default:
        return [];
    }
  });
}

function readAssets(file: string, folder: string): ReadonlyMap<string, string> {
  const files = mapOf(readJson(file), 'files');
  return new Map(
    Object.keys(files).flatMap((id) => {
      const asset = mapOf(files, id);
      const path = resolve(folder, textOf(mapOf(asset, 'source'), 'path'));
      const destinations = mapOf(asset, 'destinations');
      return Object.keys(destinations).map(
        (name) => [textOf(mapOf(destinations, name), 'objectKey'), path] as const,
      );
    }),
  );
}

function readJson(file: string): JsonMap {
  return JSON.parse(readFileSync(file, 'utf8')) as JsonMap;
}

function mapOf(map: JsonMap, name: string): JsonMap {
  const value = map[name];
  return isMap(value) ? value : {};
}

import { RUNTIMES, type FunctionDefinition, type RuntimeName } from './assembly.js';
import { resourcesOf } from './resource-types.js';
import type { Properties, Resource, Stack } from './template.js';
import { functionName, type Values } from './values.js';

const READ = ['Code', 'Environment', 'Handler', 'Layers', 'MemorySize', 'Runtime', 'Timeout'];

/** They say who runs it, where its output goes, and for which processor it is built. */
const WITHOUT_LOCAL_MEANING = [
  'Architectures',
  'Description',
  'LoggingConfig',
  'ReservedConcurrentExecutions',
  'Role',
  'Tags',
  'TracingConfig',
  'VpcConfig',
];

/**
 * Reads the functions. Their code and layers are the folders that they were synthesized from.
 *
 * @param isReplaced - whether an environment variable gets its value on this machine, so that its
 *   value in the template need not be understood; it is read as empty
 */
export function readFunctions(
  stacks: readonly Stack[],
  values: Values,
  isReplaced: (variable: string) => boolean,
): readonly FunctionDefinition[] {
  const layers = new Map(
    resourcesOf(stacks, 'AWS::Lambda::LayerVersion').map((layer) => [
      values.reference(layer),
      assetOf(layer, layer.properties.part('Content')),
    ]),
  );
  const layerOf = (resource: Resource, id: string): string => {
    const folder = layers.get(id);
    if (folder === undefined) throw resource.fault(`the layer ${id} is of no stack`);
    return folder;
  };
  const names = new Set<string>();
  return resourcesOf(stacks, 'AWS::Lambda::Function').map((resource) => {
    const { properties } = resource;
    const name = functionName(resource);
    if (names.has(name)) throw resource.fault(`another function is called ${name} too`);
    names.add(name);
    properties.only(READ, WITHOUT_LOCAL_MEANING);
    const variables = properties.part('Environment').part('Variables');
    return {
      name,
      runtime: runtimeOf(properties),
      handler: properties.literal('Handler'),
      code: assetOf(resource, properties.part('Code')),
      layers: values.texts(properties, 'Layers').map((id) => layerOf(resource, id)),
      environment: Object.fromEntries(
        variables.names.map((variable) => [
          variable,
          isReplaced(variable) ? '' : values.text(variables, variable),
        ]),
      ),
      timeoutSeconds: properties.number('Timeout', 3),
      memoryMegabytes: properties.number('MemorySize', 128),
    };
  });
}

function runtimeOf(properties: Properties): RuntimeName {
  const runtime = RUNTIMES.find((name) => name === properties.literal('Runtime'));
  if (!runtime) throw properties.fault('Runtime', properties.get('Runtime'));
  return runtime;
}

function assetOf(resource: Resource, code: Properties): string {
  code.only(['S3Bucket', 'S3Key']);
  const folder = resource.stack.assets.get(code.literal('S3Key'));
  if (folder === undefined) throw resource.fault('its code is no asset of the stack');
  return folder;
}

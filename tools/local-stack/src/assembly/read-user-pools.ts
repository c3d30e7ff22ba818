import type { UserPoolDefinition } from './assembly.js';
import { resourcesOf } from './resource-types.js';
import type { Stack } from './template.js';
import type { Values } from './values.js';

/** Reads the Cognito pools that the stacks make, with their clients. */
export function readUserPools(
  stacks: readonly Stack[],
  values: Values,
): readonly UserPoolDefinition[] {
  const clients = resourcesOf(stacks, 'AWS::Cognito::UserPoolClient');
  return resourcesOf(stacks, 'AWS::Cognito::UserPool').map((pool) => {
    const id = values.reference(pool);
    return {
      arn: values.attribute(pool, 'Arn'),
      usernameAttributes: values.texts(pool.properties, 'UsernameAttributes'),
      clients: clients
        .filter(({ properties }) => values.text(properties, 'UserPoolId') === id)
        .map(({ constructPath, properties }) => ({
          name: constructPath.at(-1) ?? '',
          authFlows: values.texts(properties, 'ExplicitAuthFlows'),
        })),
    };
  });
}

/** A template, as far as it matters here. */
export interface TemplateJson {
  readonly Resources: Readonly<Record<string, ResourceJson>>;
}

interface ResourceJson {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

interface StatementJson {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

const DYNAMIC_REFERENCE = '{{resolve:';
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'AWS::CloudWatch::Alarm': ['AlarmName'],
  'AWS::Cognito::UserPool': ['UserPoolName'],
  'AWS::Cognito::UserPoolClient': ['ClientName'],
  'AWS::EC2::SecurityGroup': ['GroupName'],
  'AWS::IAM::Role': ['RoleName'],
  'AWS::Lambda::Function': ['FunctionName'],
  'AWS::Lambda::LayerVersion': ['LayerName'],
  'AWS::WAFv2::WebACL': ['Name'],
};
const SECRET_NAME = /(password|secret|secretstring|token)$/i;

/**
 * The actions that policies allow on `*`, and those with a wildcard in them, in their order.
 */
export function wildcards({ Resources }: TemplateJson): string[] {
  const actions = Object.values(Resources).flatMap(({ Type, Properties }) =>
    Type === 'AWS::IAM::Policy' ? statements(Properties).flatMap(wideActions) : [],
  );
  return [...new Set(actions)].sort();
}

function statements(properties: ResourceJson['Properties']): readonly StatementJson[] {
  const document = properties?.['PolicyDocument'] as { Statement: readonly StatementJson[] };
  return document.Statement;
}

function wideActions({ Effect, Action, Resource }: StatementJson): readonly string[] {
  const actions = [Action].flat();
  if (Effect !== 'Allow') return [];
  return Resource === '*' ? actions : actions.filter((action) => action.includes('*'));
}

/**
 * Where a template holds a secret: a property or variable that is named like one and has a text,
 * and a dynamic reference in a function, whose configuration shows what it resolves to.
 */
export function openSecrets({ Resources }: TemplateJson): string[] {
  return Object.entries(Resources).flatMap(([id, { Type, Properties }]) => [
    ...namedSecrets(Properties, id),
    ...(Type === 'AWS::Lambda::Function' && JSON.stringify(Properties).includes(DYNAMIC_REFERENCE)
      ? [`${id}: a dynamic reference`]
      : []),
  ]);
}

function namedSecrets(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    SECRET_NAME.test(name) && typeof inner === 'string'
      ? [`${path}.${name}`]
      : namedSecrets(inner, `${path}.${name}`),
  );
}

/** The resources with a name of one's own, where CloudFormation would give one. */
export function physicalNames({ Resources }: TemplateJson): string[] {
  return Object.entries(Resources).flatMap(([id, { Type, Properties = {} }]) =>
    (NAMES[Type] ?? []).filter((name) => name in Properties).map((name) => `${id}.${name}`),
  );
}

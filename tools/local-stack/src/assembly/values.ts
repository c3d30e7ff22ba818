import { isList, isMap, textOf, type Json } from './json.js';
import type { Properties, Resource, Stack } from './template.js';

/** The pseudo parameters, as CloudFormation would fill them in. */
const PSEUDO_PARAMETERS: Readonly<Record<string, string>> = {
  'AWS::AccountId': '000000000000',
  'AWS::Partition': 'aws',
  'AWS::Region': 'us-east-1',
  'AWS::URLSuffix': 'amazonaws.com',
};

/** The attribute that `Ref` stands for. */
const REF = 'Ref';

/** What the local stack names things, by type and attribute. */
const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, (of: Resource) => string>>>> = {
  'AWS::Lambda::Function': { [REF]: functionName, Arn: functionArn },
  'AWS::Lambda::LayerVersion': { [REF]: ownId },
  'AWS::ApiGateway::RestApi': { [REF]: ownId, RootResourceId: (api) => `${ownId(api)}-root` },
  'AWS::ApiGateway::Resource': { [REF]: ownId },
  'AWS::ApiGateway::Authorizer': { [REF]: ownId },
  'AWS::ApiGateway::Stage': { [REF]: (stage) => stage.properties.literal('StageName') },
  'AWS::Cognito::UserPool': {
    [REF]: ownId,
    Arn: (pool) => `arn:aws:cognito-idp:us-east-1:000000000000:userpool/${ownId(pool)}`,
  },
};

/** The name of a function: the id of its construct, which is the name of its folder. */
export function functionName(resource: Resource): string {
  return resource.constructPath.at(-1) ?? '';
}

/**
 * The values of properties with their intrinsic functions carried out, as CloudFormation does.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
export class Values {
  constructor(private readonly stacks: readonly Stack[]) {}

  /** What `Ref` of a resource stands for. */
  reference(resource: Resource): string {
    return this.attribute(resource, REF);
  }

  /** What `Fn::GetAtt` of a resource stands for. */
  attribute(resource: Resource, name: string): string {
    const text = ATTRIBUTES[resource.type]?.[name]?.(resource);
    if (text === undefined) throw resource.fault(`${name} of its type is not understood`);
    return text;
  }

  /** The text of a property; an error where it is none. */
  text(properties: Properties, name: string): string {
    const value = properties.get(name);
    const text = this.evaluate(properties.resource.stack, value);
    if (text === undefined) throw properties.fault(name, value);
    return text;
  }

  /** The texts of a list. */
  texts(properties: Properties, name: string): readonly string[] {
    return properties.list(name).map((value) => {
      const text = this.evaluate(properties.resource.stack, value);
      if (text === undefined) throw properties.fault(name, value);
      return text;
    });
  }

  /** Carries out a value of a stack's template; undefined where that is not understood. */
  private evaluate(stack: Stack, value: Json | undefined): string | undefined {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const [[intrinsic, argument] = [], ...others] = isMap(value) ? Object.entries(value) : [];
    if (argument === undefined || others.length > 0) return undefined;
    switch (intrinsic) {
      case 'Ref':
        if (typeof argument !== 'string') return undefined;
        return PSEUDO_PARAMETERS[argument] ?? attributeOf(stack, argument, REF);
      case 'Fn::GetAtt': {
        const [logicalId, attribute] = isList(argument) ? argument : [];
        if (typeof logicalId !== 'string' || typeof attribute !== 'string') return undefined;
        return attributeOf(stack, logicalId, attribute);
      }
      case 'Fn::Join':
        return this.joined(stack, argument);
      case 'Fn::GetStackOutput':
        return this.outputOf(argument);
      default:
        return undefined;
    }
  }

  private joined(stack: Stack, argument: Json): string | undefined {
    const [separator, parts] = isList(argument) ? argument : [];
    if (typeof separator !== 'string' || !isList(parts)) return undefined;
    const texts = parts.map((part) => this.evaluate(stack, part));
    return texts.includes(undefined) ? undefined : texts.join(separator);
  }

  /** The output of another stack, by which CDK refers to its resources. */
  private outputOf(argument: Json): string | undefined {
    if (!isMap(argument)) return undefined;
    const stack = this.stacks.find(({ name }) => name === argument['StackName']);
    return stack && this.evaluate(stack, stack.output(textOf(argument, 'OutputName')));
  }
}

function attributeOf(stack: Stack, logicalId: string, name: string): string | undefined {
  const found = stack.resources.find((resource) => resource.logicalId === logicalId);
  return found && ATTRIBUTES[found.type]?.[name]?.(found);
}

/** A name that no other resource of any stack has. */
function ownId({ stack, logicalId }: Resource): string {
  return `${stack.name}-${logicalId}`.toLowerCase();
}

function functionArn(resource: Resource): string {
  return `arn:aws:lambda:us-east-1:000000000000:function:${functionName(resource)}`;
}

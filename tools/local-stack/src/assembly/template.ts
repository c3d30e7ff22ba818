import { StackError } from '../stack-error.js';
import { isList, isMap, textOf, type Json, type JsonMap } from './json.js';

/** Something in a template that the local stack does not understand. */
export class TemplateError extends StackError {}

/** A synthesized stack: its template, and the folders that its functions are made of. */
export class Stack {
  readonly resources: readonly Resource[];

  /**
   * @param name - the name that CloudFormation knows it by
   * @param assets - the folders of its assets, by their keys in the bucket of assets
   */
  constructor(
    readonly name: string,
    private readonly template: JsonMap,
    readonly assets: ReadonlyMap<string, string>,
  ) {
    const resources = isMap(template['Resources']) ? template['Resources'] : {};
    this.resources = Object.entries(resources).map(
      ([logicalId, resource]) => new Resource(this, logicalId, isMap(resource) ? resource : {}),
    );
  }

  /** The value of an output, with its intrinsic functions. */
  output(name: string): Json | undefined {
    const outputs = this.template['Outputs'];
    const output = isMap(outputs) ? outputs[name] : undefined;
    return isMap(output) ? output['Value'] : undefined;
  }
}

/** A resource of a template. */
export class Resource {
  readonly type: string;
  readonly properties: Properties;

  constructor(
    readonly stack: Stack,
    readonly logicalId: string,
    private readonly resource: JsonMap,
  ) {
    this.type = textOf(resource, 'Type');
    const properties = resource['Properties'];
    this.properties = new Properties(this, '', isMap(properties) ? properties : {});
    if ('Condition' in resource) throw this.fault('conditions are not understood');
  }

  /** The ids of the constructs from the app to the one that the resource belongs to. */
  get constructPath(): readonly string[] {
    const metadata = this.resource['Metadata'];
    const path = isMap(metadata) ? metadata['aws:cdk:path'] : undefined;
    if (typeof path !== 'string') throw this.fault('it lacks aws:cdk:path in its metadata');
    return path.split('/').slice(0, -1);
  }

  /** The error about something in this resource. */
  fault(what: string): TemplateError {
    return new TemplateError(
      `The template of ${this.stack.name} cannot be run locally: ${this.logicalId} (${this.type}): ${what}`,
    );
  }
}

/** The properties of a resource, or of a part of it; what is not as expected is an error. */
export class Properties {
  constructor(
    readonly resource: Resource,
    private readonly path: string,
    private readonly map: JsonMap,
  ) {}

  /** The names of what is there. */
  get names(): readonly string[] {
    return Object.keys(this.map);
  }

  /** A property as it stands in the template. */
  get(name: string): Json | undefined {
    return this.map[name];
  }

  /** A part of the resource; an empty one where it is absent. */
  part(name: string): Properties {
    const value = this.map[name] ?? {};
    if (!isMap(value)) throw this.fault(name, value);
    return new Properties(this.resource, this.pathOf(name), value);
  }

  /** The parts of a list; none where it is absent. */
  parts(name: string): readonly Properties[] {
    return this.list(name).map((value, index) => {
      const path = `${this.pathOf(name)}[${index}]`;
      if (!isMap(value)) throw this.fault(name, value);
      return new Properties(this.resource, path, value);
    });
  }

  /** A list; an empty one where it is absent. */
  list(name: string): readonly Json[] {
    const value = this.map[name] ?? [];
    if (!isList(value)) throw this.fault(name, value);
    return value;
  }

  /** A literal text. */
  literal(name: string): string {
    const value = this.map[name];
    if (typeof value !== 'string') throw this.fault(name, value);
    return value;
  }

  /** A literal number. */
  number(name: string, absent: number): number {
    const value = this.map[name] ?? absent;
    if (typeof value !== 'number') throw this.fault(name, value);
    return value;
  }

  /**
   * Refuses what is neither read nor known to have no meaning on a developer's machine.
   *
   * @param read - the properties that are read
   * @param without - the properties that have no local meaning
   */
  only(read: readonly string[], without: readonly string[] = []): void {
    const unknown = this.names.find((name) => !read.includes(name) && !without.includes(name));
    if (unknown !== undefined) {
      throw this.resource.fault(`the property ${this.pathOf(unknown)} is not understood`);
    }
  }

  /** The error about the value of a property. */
  fault(name: string, value: Json | undefined): TemplateError {
    const what = value === undefined ? 'it is missing' : JSON.stringify(value);
    return this.resource.fault(`${this.pathOf(name)} is not understood: ${what}`);
  }

  private pathOf(name: string): string {
    return this.path === '' ? name : `${this.path}.${name}`;
  }
}

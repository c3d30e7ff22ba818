import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large a selection is, with its fragments put in where they are spread. */
export interface Measure {
  /** Fields of the selection itself. */
  readonly fields: number;
  /** Fields inside each other. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Measure = { fields: 0, depth: 0, aliases: 0, directives: 0 };

// Fragments that spread each other several times multiply beyond what a number holds exactly.
function sum(one: number, other: number): number {
  return Math.min(one + other, Number.MAX_SAFE_INTEGER);
}

function beside(one: Measure, other: Measure): Measure {
  return {
    fields: sum(one.fields, other.fields),
    depth: Math.max(one.depth, other.depth),
    aliases: sum(one.aliases, other.aliases),
    directives: sum(one.directives, other.directives),
  };
}

/** Measures the selections of one document; each fragment is measured once. */
class Measurement {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #measured = new Map<string, Measure>();

  constructor(document: DocumentNode) {
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((definition) => [definition.name.value, definition]),
    );
  }

  operation({ directives, variableDefinitions, selectionSet }: OperationDefinitionNode): Measure {
    const ofVariables = (variableDefinitions ?? []).flatMap((each) => each.directives ?? []);
    const own = (directives ?? []).length + ofVariables.length;
    return beside(this.#set(selectionSet), { ...NOTHING, directives: own });
  }

  #set({ selections }: SelectionSetNode): Measure {
    return selections.map((each) => this.#selection(each)).reduce(beside, NOTHING);
  }

  #selection(node: SelectionNode): Measure {
    const own = { ...NOTHING, directives: node.directives?.length ?? 0 };
    if (node.kind === Kind.INLINE_FRAGMENT) return beside(own, this.#set(node.selectionSet));
    if (node.kind === Kind.FRAGMENT_SPREAD) return beside(own, this.#fragment(node.name.value));
    const below = node.selectionSet ? this.#set(node.selectionSet) : NOTHING;
    // GraphQL's own rule bounds introspection, whose ordinary query is deeper than any of data.
    const introspection = node.name.value === '__schema' || node.name.value === '__type';
    return {
      fields: 1,
      depth: introspection ? 1 : below.depth + 1,
      aliases: sum(below.aliases, node.alias ? 1 : 0),
      directives: sum(below.directives, own.directives),
    };
  }

  #fragment(name: string): Measure {
    const known = this.#measured.get(name);
    if (known) return known;
    // Meets a fragment that spreads itself, which GraphQL's own rule refuses.
    this.#measured.set(name, NOTHING);
    const definition = this.#fragments.get(name);
    if (!definition) return NOTHING;
    const measure = beside(this.#set(definition.selectionSet), {
      ...NOTHING,
      directives: definition.directives?.length ?? 0,
    });
    this.#measured.set(name, measure);
    return measure;
  }
}

/** The measure of a document, of which one operation will be executed: the largest of each. */
export function measure(document: DocumentNode): Measure {
  const measurement = new Measurement(document);
  return document.definitions
    .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => measurement.operation(operation))
    .reduce(
      (one, other) => ({
        fields: Math.max(one.fields, other.fields),
        depth: Math.max(one.depth, other.depth),
        aliases: Math.max(one.aliases, other.aliases),
        directives: Math.max(one.directives, other.directives),
      }),
      NOTHING,
    );
}

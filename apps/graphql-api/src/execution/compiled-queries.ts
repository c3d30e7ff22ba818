import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { execute } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** What executes an operation. */
export interface Execution {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly contextValue: unknown;
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/** One operation of a document: how often it came, and what it was compiled to. */
interface Operation {
  times: number;
  compiled?: CompiledQuery;
}

/** Compiling takes as long as some executions, so that a query which comes once is not compiled. */
const COMPILED_FROM = 2;

/**
 * Executes operations, and compiles those that come again: for five hundred features of twenty
 * properties, graphql-js takes more time than PostgreSQL and Redis together.
 *
 * Only a document that holds its operation and nothing else is compiled.
 * What is compiled is kept as long as Apollo keeps the document, which it parses and validates once.
 */
export class CompiledQueries {
  readonly #operations = new WeakMap<DocumentNode, Map<string, Operation>>();

  /**
   * @param schema - with resolvers
   * @param compiledFrom - the time from which on an operation is compiled, counted from 1
   */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly compiledFrom = COMPILED_FROM,
  ) {}

  /** Executes an operation that has been validated. */
  async execute(execution: Execution): Promise<ExecutionResult> {
    const compiled = this.#compiled(execution);
    const result = await compiled?.query(
      undefined,
      execution.contextValue,
      execution.variableValues,
    );
    // Without data nothing was executed: the variables do not fit, which graphql-js tells exactly.
    if (result?.data !== undefined) return result;
    return execute({ schema: this.schema, ...execution });
  }

  #compiled({ document, operationName }: Execution): CompiledQuery | undefined {
    // Fragments that spread each other would be compiled as many times as there are ways to them.
    if (document.definitions.length > 1) return undefined;
    const operation = this.#operation(document, operationName ?? '');
    operation.times += 1;
    if (operation.times < this.compiledFrom || operation.compiled) return operation.compiled;
    const made = compileQuery(this.schema, document, operationName, {
      disablingCapturingStackErrors: true,
    });
    // What cannot be compiled is an error, which graphql-js tells in its own words.
    if (isCompiledQuery(made)) operation.compiled = made;
    return operation.compiled;
  }

  #operation(document: DocumentNode, name: string): Operation {
    let operations = this.#operations.get(document);
    if (!operations) {
      operations = new Map();
      this.#operations.set(document, operations);
    }
    let operation = operations.get(name);
    if (!operation) {
      operation = { times: 0 };
      operations.set(name, operation);
    }
    return operation;
  }
}

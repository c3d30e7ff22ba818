import {
  buildASTSchema,
  type DocumentNode,
  GraphQLInterfaceType,
  GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
} from 'graphql';

/** Resolvers of an object type's fields, by name. */
export type FieldResolvers<Context> = Readonly<
  Record<string, GraphQLFieldResolver<never, Context, never>>
>;

/** What gives life to a schema, by the names of types. */
export interface SchemaResolvers<Context> {
  readonly objects: Readonly<Record<string, FieldResolvers<Context>>>;
  /** They tell the type of an object. */
  readonly interfaces: Readonly<Record<string, GraphQLTypeResolver<never, Context>>>;
  readonly scalars: readonly GraphQLScalarType[];
}

/** A resolver for something that the schema does not have. */
export class ResolverError extends Error {
  override readonly name = 'ResolverError';
}

function typeOf<Type extends GraphQLNamedType>(
  schema: GraphQLSchema,
  name: string,
  kind: new (...args: never[]) => Type,
): Type {
  const type = schema.getType(name);
  if (type instanceof kind) return type;
  throw new ResolverError(`The schema has no ${kind.name} “${name}”`);
}

/**
 * Makes a schema that can be executed.
 *
 * `makeExecutableSchema` would do it too, but it rebuilds the schema several times, which is most
 * of a cold start; and the SDL is generated and tested, so that its rules are not checked again.
 *
 * @throws ResolverError for a resolver whose type or field the schema does not have
 */
export function executableSchema<Context>(
  document: DocumentNode,
  { objects, interfaces, scalars }: SchemaResolvers<Context>,
): GraphQLSchema {
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  for (const [name, resolvers] of Object.entries(objects)) {
    const fields = typeOf(schema, name, GraphQLObjectType).getFields();
    for (const [fieldName, resolve] of Object.entries(resolvers)) {
      const field = fields[fieldName];
      if (field === undefined) throw new ResolverError(`“${name}” has no field “${fieldName}”`);
      field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  for (const [name, resolveType] of Object.entries(interfaces)) {
    const type = typeOf(schema, name, GraphQLInterfaceType);
    type.resolveType = resolveType as GraphQLTypeResolver<unknown, unknown>;
  }
  for (const { name, serialize, parseValue, parseLiteral } of scalars) {
    Object.assign(typeOf(schema, name, GraphQLScalarType), { serialize, parseValue, parseLiteral });
  }
  return schema;
}

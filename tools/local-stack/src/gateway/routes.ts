import type { RouteDefinition } from '../assembly/assembly.js';

/** A route that fits a request, with its path parameters decoded. */
export interface RouteMatch {
  readonly route: RouteDefinition;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** Finds the route of a method and a path. */
export type Router = (method: string, path: string) => RouteMatch | undefined;

type Methods = Map<string, RouteDefinition>;

interface Resource {
  readonly children: Map<string, Resource>;
  readonly methods: Methods;
  parameter?: { readonly name: string; readonly resource: Resource };
  proxy?: { readonly name: string; readonly methods: Methods };
}

interface ResourceMatch {
  readonly methods: Methods;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Compiles the resources of an API. At each segment a literal wins over `{name}`, and `{name}` over
 * `{name+}`; a method wins over `ANY`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-set-up-simple-proxy.html
 */
export function compileRoutes(routes: readonly RouteDefinition[]): Router {
  const root = emptyResource();
  for (const route of routes) methodsOf(root, route.resource).set(route.method, route);
  return (method, path) => {
    const match = find(root, segmentsOf(path));
    const route = match?.methods.get(method) ?? match?.methods.get('ANY');
    return match && route ? { route, pathParameters: match.parameters } : undefined;
  };
}

function emptyResource(): Resource {
  return { children: new Map(), methods: new Map() };
}

function methodsOf(root: Resource, path: string): Methods {
  let resource = root;
  for (const segment of segmentsOf(path)) {
    const [, name, greedy] = /^\{([^+}]+)(\+)?\}$/.exec(segment) ?? [];
    if (!name) {
      const child = resource.children.get(segment) ?? emptyResource();
      resource.children.set(segment, child);
      resource = child;
    } else if (greedy) {
      resource.proxy ??= { name, methods: new Map() };
      return resource.proxy.methods;
    } else {
      resource.parameter ??= { name, resource: emptyResource() };
      resource = resource.parameter.resource;
    }
  }
  return resource.methods;
}

function find(resource: Resource, segments: readonly string[]): ResourceMatch | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    return resource.methods.size > 0 ? { methods: resource.methods, parameters: {} } : undefined;
  }
  const child = resource.children.get(segment);
  const literal = child && find(child, rest);
  if (literal) return literal;
  const { parameter, proxy } = resource;
  const single = parameter && find(parameter.resource, rest);
  if (single) {
    const parameters = { ...single.parameters, [parameter.name]: decode(segment) };
    return { methods: single.methods, parameters };
  }
  if (!proxy) return undefined;
  return { methods: proxy.methods, parameters: { [proxy.name]: segments.map(decode).join('/') } };
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** Text that is not valid percent-encoding stays as it is. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

import type { Assembly } from './assembly.js';

/** The same assembly for everybody who reaches it: no route asks for a token. */
export function withoutAuthorizers(assembly: Assembly): Assembly {
  return {
    ...assembly,
    apis: assembly.apis.map((api) => ({
      ...api,
      routes: api.routes.map(({ method, resource, integration }) => ({
        method,
        resource,
        integration,
      })),
    })),
  };
}

const HOUR_SECONDS = 3600;

/** The same assembly with an hour for everything: a breakpoint is no fault. */
export function withoutTimeLimits(assembly: Assembly): Assembly {
  return {
    ...assembly,
    functions: assembly.functions.map((f) => ({ ...f, timeoutSeconds: HOUR_SECONDS })),
    apis: assembly.apis.map((api) => ({
      ...api,
      routes: api.routes.map((route) => ({
        ...route,
        integration:
          route.integration.type === 'lambda'
            ? { ...route.integration, timeoutMilliseconds: HOUR_SECONDS * 1000 }
            : route.integration,
      })),
    })),
  };
}

export { ApiGateway } from './api-gateway/api-gateway.js';
export type { ApiGatewayProps, Throttling } from './api-gateway/api-gateway-props.js';
export type { CorsOptions } from './api-gateway/cors.js';
export { ORIGIN_SECRET_HEADER } from './api-gateway/origin-guard.js';
export { Authentication } from './authentication/authentication.js';
export type {
  AppSyncUserPoolConfig,
  AuthenticationProps,
  ExistingCognitoConfig,
  SamlIdentityProviderConfig,
} from './authentication/authentication-props.js';
export type { DatabaseConfig } from './database-config.js';
export { Networking } from './networking/networking.js';
export type { NetworkingProps } from './networking/networking.js';
export { PythonDataApi } from './python-data-server/python-data-api.js';
export type { PythonDataApiProps } from './python-data-server/python-data-api.js';
export { PythonDataServer } from './python-data-server/python-data-server.js';
export type { PythonDataServerProps } from './python-data-server/python-data-server.js';
export { PythonService } from './python-service/python-service.js';
export type {
  FunctionNetworking,
  PythonServiceOptions,
  PythonServiceProps,
} from './python-service/python-service-props.js';
export type { ServiceConfig } from './service-config.js';
export { ApolloServer } from './apollo-server/apollo-server.js';
export type { ApolloServerProps } from './apollo-server/apollo-server-props.js';
export { GraphqlApi } from './apollo-server/graphql-api.js';
export type { GraphqlApiProps } from './apollo-server/graphql-api.js';
export type { CacheConfig } from './apollo-server/cache-config.js';
export { Hosting } from './hosting/hosting.js';
export type { HostingProps } from './hosting/hosting-props.js';
export { Observability } from './observability/observability.js';
export type { ObservabilityProps } from './observability/observability-props.js';
export { CACHE_FAILURES, CONNECTION_FAILURES } from './observability/log-metrics.js';

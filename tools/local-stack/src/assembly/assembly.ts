/**
 * What a synthesized CloudFormation template says of the functions, the APIs and the distribution,
 * in the words of the local stack.
 */

/** The Lambda runtimes that the stack can run. */
export type RuntimeName = 'python3.13' | 'nodejs22.x';

/** A function as `AWS::Lambda::Function` describes it. */
export interface FunctionDefinition {
  readonly name: string;
  readonly runtime: RuntimeName;
  /** `module.function`, relative to the code. */
  readonly handler: string;
  /** Absolute path of the built code. */
  readonly code: string;
  /** Absolute paths of the layers, in their order. */
  readonly layers: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
}

/** A route that invokes a function (`AWS_PROXY`). */
export interface LambdaIntegration {
  readonly type: 'lambda';
  /** The name of the function. */
  readonly function: string;
}

/** A route that API Gateway answers by itself (`MOCK`). */
export interface MockIntegration {
  readonly type: 'mock';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** A method on a resource, as `AWS::ApiGateway::Method` describes it. */
export interface RouteDefinition {
  /** An HTTP method, or `ANY`. */
  readonly method: string;
  /** The resource's path with `{parameter}` or a closing `{proxy+}`. */
  readonly resource: string;
  readonly integration: LambdaIntegration | MockIntegration;
  /** The name of an authorizer that has to let the request pass first. */
  readonly authorizer?: string;
}

/** A REST API with its stage, as `AWS::ApiGateway::RestApi` describes it. */
export interface ApiDefinition {
  readonly id: string;
  readonly stage: string;
  readonly binaryMediaTypes: readonly string[];
  readonly integrationTimeoutMilliseconds: number;
  readonly routes: readonly RouteDefinition[];
  /** Headers of the answers that API Gateway makes itself (`DEFAULT_4XX`, `DEFAULT_5XX`). */
  readonly gatewayResponseHeaders: Readonly<Record<string, string>>;
}

/** A cache behaviour of a distribution; the first whose pattern fits a path decides. */
export interface Behaviour {
  /** `*` for any text, `?` for one character. */
  readonly pattern: string;
  /** The id of the API that is the origin. */
  readonly api: string;
}

/** Everything that the local stack serves. */
export interface Assembly {
  readonly functions: readonly FunctionDefinition[];
  readonly apis: readonly ApiDefinition[];
  readonly behaviours: readonly Behaviour[];
}

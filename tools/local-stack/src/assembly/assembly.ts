/**
 * What the synthesized CloudFormation templates say of the functions, the APIs and the distribution,
 * in the words of the local stack.
 */

/** The Lambda runtimes that the stack can run. */
export const RUNTIMES = ['python3.13', 'nodejs22.x', 'nodejs24.x'] as const;

/** One of them. */
export type RuntimeName = (typeof RUNTIMES)[number];

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
  /** How long API Gateway waits for its answer. */
  readonly timeoutMilliseconds: number;
}

/** A route that API Gateway answers by itself (`MOCK`). */
export interface MockIntegration {
  readonly type: 'mock';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The origins that the answer allows, each for itself, where it depends on the one that asks. */
  readonly allowedOrigins?: readonly string[];
}

/** Who may call, as `AWS::ApiGateway::Authorizer` of type `COGNITO_USER_POOLS` describes it. */
export interface AuthorizerDefinition {
  /** The request header with the token, in lower case. */
  readonly header: string;
  /** The ARNs of the pools whose ID tokens pass. */
  readonly userPools: readonly string[];
}

/** A method on a resource, as `AWS::ApiGateway::Method` describes it. */
export interface RouteDefinition {
  /** An HTTP method, or `ANY`. */
  readonly method: string;
  /** The resource's path with `{parameter}` or a closing `{proxy+}`. */
  readonly resource: string;
  readonly integration: LambdaIntegration | MockIntegration;
  /** Who has to let the request pass first. */
  readonly authorizer?: AuthorizerDefinition;
}

/** An answer that API Gateway makes itself, as `AWS::ApiGateway::GatewayResponse` describes it. */
export interface GatewayResponseDefinition {
  /** E.g. `UNAUTHORIZED`, or `DEFAULT_4XX` for what has none of its own. */
  readonly type: string;
  /** Absent: that of the type. */
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The template of the body; `$context.error.messageString` stands for the message. */
  readonly body?: string;
}

/** A REST API with its stage, as `AWS::ApiGateway::RestApi` describes it. */
export interface ApiDefinition {
  readonly id: string;
  readonly stage: string;
  readonly binaryMediaTypes: readonly string[];
  readonly routes: readonly RouteDefinition[];
  readonly gatewayResponses: readonly GatewayResponseDefinition[];
}

/** A cache behaviour of a distribution; the first whose pattern fits a path decides. */
export interface Behaviour {
  /** `*` for any text, `?` for one character. */
  readonly pattern: string;
  /** The id of the API that is the origin. */
  readonly api: string;
  /** The methods that CloudFront passes on. */
  readonly methods: readonly string[];
}

/** A pool of users, as `AWS::Cognito::UserPool` describes it. */
export interface UserPoolDefinition {
  readonly arn: string;
  /** What users can sign in with instead of a name, e.g. `email`. */
  readonly usernameAttributes: readonly string[];
  readonly clients: readonly UserPoolClientDefinition[];
}

/** A client of a pool, as `AWS::Cognito::UserPoolClient` describes it. */
export interface UserPoolClientDefinition {
  /** The id of its construct, e.g. `DevelopmentClient`. */
  readonly name: string;
  readonly authFlows: readonly string[];
}

/** Everything that the local stack serves. */
export interface Assembly {
  readonly functions: readonly FunctionDefinition[];
  readonly apis: readonly ApiDefinition[];
  readonly behaviours: readonly Behaviour[];
  readonly userPools: readonly UserPoolDefinition[];
}

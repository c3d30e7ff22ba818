import { Stack } from 'aws-cdk-lib';
import {
  AuthorizationType,
  CognitoUserPoolsAuthorizer,
  EndpointType,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RestApi,
  type MethodOptions,
} from 'aws-cdk-lib/aws-apigateway';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { removalPolicy } from '../removal-policy.js';
import { withDefaults, type WithDefaults } from '../with-defaults.js';
import { accessLogFormat } from './access-log-format.js';
import { API_GATEWAY_DEFAULTS, type ApiGatewayProps } from './api-gateway-props.js';
import { resolveCors, type CorsOptions } from './cors.js';
import { addGatewayResponses } from './gateway-responses.js';
import { OriginGuard } from './origin-guard.js';
import { preflight } from './preflight.js';

type Settings = WithDefaults<ApiGatewayProps, typeof API_GATEWAY_DEFAULTS>;

/**
 * A regional REST API for Lambda functions: every method but `OPTIONS` asks for a Cognito token,
 * pages of other origins can read the answers, and requests are logged and throttled.
 */
export class ApiGateway extends Construct {
  /** The API. */
  readonly restApi: RestApi;
  /** The address of the stage, without a slash at its end. */
  readonly url: string;
  /** The access log. */
  readonly accessLog: LogGroup;
  /** The web ACL that asks for the origin secret, where there is one. */
  readonly originGuard?: OriginGuard;

  private readonly settings: Settings;
  private readonly cors: Required<CorsOptions>;
  private readonly methodOptions: MethodOptions;

  constructor(scope: Construct, id: string, props: ApiGatewayProps = {}) {
    super(scope, id);
    this.settings = withDefaults(props, API_GATEWAY_DEFAULTS);
    this.cors = resolveCors(props.cors);
    this.accessLog = this.makeLogGroup('AccessLog');
    this.restApi = this.makeApi();
    this.url = this.stageUrl();
    this.methodOptions = this.makeMethodOptions();
    addGatewayResponses(this.restApi, this.cors);
    if (this.settings.executionLogging) this.keepExecutionLog();
    if (props.originSecret) {
      this.originGuard = new OriginGuard(this, 'OriginGuard', {
        originSecret: props.originSecret,
        stageArn: this.restApi.deploymentStage.stageArn,
      });
    }
  }

  /**
   * Leads a path and everything below it to a function.
   *
   * The function gets every method, so that it alone says which ones it does not know; only
   * `OPTIONS` is answered by the API.
   *
   * @param path - e.g. `/bcat`
   * @param target - the function
   * @param methods - the methods that a preflight allows; by default those of `cors`
   */
  addLambdaEndpoint(path: string, target: IFunction, methods = this.cors.methods): void {
    const integration = new LambdaIntegration(target, {
      timeout: this.settings.integrationTimeout,
      allowTestInvoke: false,
    });
    const options = preflight(this.cors, methods);
    const base = this.restApi.root.resourceForPath(path);
    for (const resource of [base, base.addResource('{proxy+}')]) {
      resource.addMethod('ANY', integration, this.methodOptions);
      resource.addMethod('OPTIONS', options.integration, options.options);
    }
  }

  private makeApi(): RestApi {
    const { apiName, description, throttling, binaryMediaTypes, stageName } = this.settings;
    return new RestApi(this, 'RestApi', {
      restApiName: apiName ?? this.node.path.replaceAll('/', '-'),
      description,
      endpointTypes: [EndpointType.REGIONAL],
      binaryMediaTypes: [...binaryMediaTypes],
      minCompressionSize: this.settings.minCompressionSize,
      // The role is one of the account and region, not of an API.
      cloudWatchRole: false,
      deployOptions: {
        stageName,
        accessLogDestination: new LogGroupLogDestination(this.accessLog),
        accessLogFormat: accessLogFormat(),
        loggingLevel: this.settings.executionLogging
          ? MethodLoggingLevel.ERROR
          : MethodLoggingLevel.OFF,
        // It would write tokens and whole answers to the log.
        dataTraceEnabled: false,
        metricsEnabled: true,
        tracingEnabled: this.settings.tracing,
        throttlingRateLimit: throttling.rateLimit,
        throttlingBurstLimit: throttling.burstLimit,
      },
    });
  }

  private makeMethodOptions(): MethodOptions {
    const requestValidator = this.restApi.addRequestValidator('Validator', {
      validateRequestBody: true,
      validateRequestParameters: true,
    });
    const { userPools = [] } = this.settings;
    if (userPools.length === 0) {
      return { requestValidator, authorizationType: AuthorizationType.NONE };
    }
    const authorizer = new CognitoUserPoolsAuthorizer(this, 'Authorizer', {
      cognitoUserPools: [...userPools],
    });
    return { requestValidator, authorizer, authorizationType: AuthorizationType.COGNITO };
  }

  private makeLogGroup(id: string, logGroupName?: string): LogGroup {
    return new LogGroup(this, id, {
      logGroupName,
      retention: this.settings.accessLogRetention,
      removalPolicy: removalPolicy(this.settings.retain),
    });
  }

  /** API Gateway would make this log group, under this name, and keep it for ever. */
  private keepExecutionLog(): void {
    const { restApiId, deploymentStage } = this.restApi;
    const log = this.makeLogGroup(
      'ExecutionLog',
      `API-Gateway-Execution-Logs_${restApiId}/${this.settings.stageName}`,
    );
    deploymentStage.node.addDependency(log);
  }

  private stageUrl(): string {
    const { region, urlSuffix } = Stack.of(this);
    const host = `${this.restApi.restApiId}.execute-api.${region}.${urlSuffix}`;
    return `https://${host}/${this.settings.stageName}`;
  }
}

import { CfnOutput, Duration, Stack, Token, Validations } from 'aws-cdk-lib';
import type * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as acm from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import type * as s3 from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { ORIGIN_SECRET_HEADER } from '../api-gateway/origin-guard.js';
import { AccessLog } from './access-log.js';
import { AnswerCaching } from './answer-caching.js';
import { EdgeAcl } from './edge-acl.js';
import type { HostingProps } from './hosting-props.js';
import { securityHeaders } from './security-headers.js';

/** The statuses that CloudFront would keep for ten seconds even where `Cache-Control` forbids it. */
const ERRORS = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/** The only region from which CloudFront takes web ACLs and delivers logs. */
const EDGE_REGION = 'us-east-1';

/**
 * The API under one name: CloudFront before REST and GraphQL. REST's answers are kept as their
 * `Cache-Control` says, GraphQL's never are.
 */
export class Hosting extends Construct {
  readonly distribution: cloudfront.Distribution;
  readonly accessLogBucket: s3.Bucket;
  /** Where clients find the API, without a slash at its end. */
  readonly url: string;

  constructor(scope: Construct, id: string, props: HostingProps) {
    super(scope, id);
    const { region } = Stack.of(this);
    if (!Token.isUnresolved(region) && region !== EDGE_REGION) {
      throw new Error(`Hosting must be in a stack of ${EDGE_REGION}, not of ${region}`);
    }
    this.distribution = this.#distribution(props);
    this.accessLogBucket = new AccessLog(this, 'AccessLog', {
      distribution: this.distribution,
      retention: props.accessLogRetention ?? Duration.days(90),
      retain: props.retain ?? true,
    }).bucket;
    this.url = `https://${props.domainName ?? this.distribution.distributionDomainName}`;
    new CfnOutput(this, 'Url', { value: this.url, description: 'The API' });
    new CfnOutput(this, 'DistributionDomain', {
      value: this.distribution.distributionDomainName,
      description: 'What a DNS record of the API points to',
    });
    this.#acknowledge(props);
  }

  #distribution(props: HostingProps): cloudfront.Distribution {
    const { domainName, certificateArn, webAclArn, requestsPerAddress = 10_000 } = props;
    if ((domainName === undefined) !== (certificateArn === undefined)) {
      throw new Error('domainName and certificateArn go together');
    }
    const caching = new AnswerCaching(this, 'Caching', props.maximumAge ?? Duration.days(1));
    const common = {
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
      // The APIs answer a method that they do not have by themselves, with what they have.
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      compress: true,
    };
    const kept = {
      ...common,
      cachePolicy: caching.cachePolicy,
      originRequestPolicy: caching.originRequestPolicy,
      responseHeadersPolicy: securityHeaders(
        this,
        'DataHeaders',
        "default-src 'none'; frame-ancestors 'none'",
      ),
    };
    const neverKept = {
      ...common,
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      // The IDE is a page that loads its parts from elsewhere.
      responseHeadersPolicy: securityHeaders(this, 'GraphqlHeaders', "frame-ancestors 'none'"),
    };
    const rest = this.#origin(props, props.restApi);
    const graphql = this.#origin(props, props.graphqlApi);
    const webAclId =
      webAclArn ??
      (requestsPerAddress === false
        ? undefined
        : new EdgeAcl(this, 'EdgeAcl', requestsPerAddress).arn);
    return new cloudfront.Distribution(this, 'Distribution', {
      comment: 'Data API',
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      priceClass: props.priceClass ?? cloudfront.PriceClass.PRICE_CLASS_100,
      webAclId,
      errorResponses: ERRORS.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
      ...(domainName !== undefined && { domainNames: [domainName] }),
      ...(certificateArn !== undefined && {
        certificate: acm.Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
        minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      }),
      defaultBehavior: { ...kept, origin: rest },
      additionalBehaviors: {
        '/graphql': { ...neverKept, origin: graphql },
        '/graphql/*': { ...neverKept, origin: graphql },
        '/openapi.json': { ...kept, origin: graphql },
      },
    });
  }

  #origin({ originSecret }: HostingProps, api: apigateway.RestApi): cloudfront.IOrigin {
    const { region, urlSuffix } = Stack.of(api);
    return new origins.HttpOrigin(`${api.restApiId}.execute-api.${region}.${urlSuffix}`, {
      originPath: `/${api.deploymentStage.stageName}`,
      protocolPolicy: cloudfront.OriginProtocolPolicy.HTTPS_ONLY,
      originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2],
      ...(originSecret && {
        // It unwraps to a dynamic reference, which CloudFormation resolves.
        customHeaders: { [ORIGIN_SECRET_HEADER]: originSecret.secretValue.unsafeUnwrap() },
      }),
    });
  }

  #acknowledge({ certificateArn, webAclArn, requestsPerAddress }: HostingProps): void {
    const validations = Validations.of(this.distribution);
    validations.acknowledge(
      {
        id: 'AwsSolutions-CFR1',
        reason: 'The data are for everybody who has a token, wherever they are.',
      },
      {
        id: 'AwsSolutions-CFR3',
        reason: 'The log is delivered by standard logging v2, which the rule does not know.',
      },
    );
    if (certificateArn === undefined) {
      validations.acknowledge({
        id: 'AwsSolutions-CFR4',
        reason: "The least TLS version cannot be chosen for CloudFront's own name.",
      });
    }
    if (webAclArn === undefined && requestsPerAddress === false) {
      validations.acknowledge({
        id: 'AwsSolutions-CFR2',
        reason: 'The web ACL was switched off; both APIs throttle and ask for a token.',
      });
    }
  }
}

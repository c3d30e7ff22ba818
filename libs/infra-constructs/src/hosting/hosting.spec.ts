import { App, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as apigateway from 'aws-cdk-lib/aws-apigateway';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';
import type { HostingProps } from './hosting-props.js';
import { Hosting } from './hosting.js';

const DISTRIBUTION = 'AWS::CloudFront::Distribution';
const CERTIFICATE = 'arn:aws:acm:us-east-1:111111111111:certificate/1';
const WEB_ACL = 'arn:aws:wafv2:us-east-1:111111111111:global/webacl/mine/1';
const CACHING_DISABLED = cloudfront.CachePolicy.CACHING_DISABLED.cachePolicyId;

type Options = Partial<HostingProps>;

function synthesized(
  options: Options | ((stack: Stack) => Options) = {},
  region = 'us-east-1',
): Template {
  const app = new App();
  const env = { account: '111111111111', region };
  const apis = new Stack(app, 'Apis', { env });
  const stack = new Stack(app, 'Hosting', { env });
  const api = (id: string, stageName: string) => {
    const made = new apigateway.RestApi(apis, id, { deployOptions: { stageName } });
    made.root.addMethod('GET');
    return made;
  };
  new Hosting(stack, 'Hosting', {
    restApi: api('Rest', 'rest'),
    graphqlApi: api('Graphql', 'graphql'),
    ...(typeof options === 'function' ? options(stack) : options),
  });
  return Template.fromStack(stack);
}

function hasConfig(template: Template, config: object): void {
  template.hasResourceProperties(DISTRIBUTION, { DistributionConfig: Match.objectLike(config) });
}

interface Behavior {
  readonly PathPattern?: string;
  readonly TargetOriginId: string;
  readonly CachePolicyId: unknown;
}

function behaviorsOf(template: Template): Readonly<Record<string, Behavior>> {
  const [found] = Object.values(template.findResources(DISTRIBUTION)) as {
    Properties: {
      DistributionConfig: { DefaultCacheBehavior: Behavior; CacheBehaviors: Behavior[] };
    };
  }[];
  if (!found) throw new Error('There is no distribution');
  const { DefaultCacheBehavior, CacheBehaviors } = found.Properties.DistributionConfig;
  return Object.fromEntries([
    ['default', DefaultCacheBehavior],
    ...CacheBehaviors.map((each) => [each.PathPattern, each] as const),
  ]) as Record<string, Behavior>;
}

describe('Hosting', () => {
  it('leads GraphQL and the description of REST to GraphQL, and everything else to REST', () => {
    const behaviors = behaviorsOf(synthesized());
    const rest = behaviors['default']?.TargetOriginId;
    const graphql = behaviors['/graphql']?.TargetOriginId;

    expect(Object.keys(behaviors)).toEqual(['default', '/graphql', '/graphql/*', '/openapi.json']);
    expect(graphql).not.toBe(rest);
    expect(behaviors['/graphql/*']?.TargetOriginId).toBe(graphql);
    expect(behaviors['/openapi.json']?.TargetOriginId).toBe(graphql);
  });

  it('keeps an answer for the token, media type, origin and query that it was given for', () => {
    synthesized().hasResourceProperties('AWS::CloudFront::CachePolicy', {
      CachePolicyConfig: {
        ParametersInCacheKeyAndForwardedToOrigin: {
          HeadersConfig: {
            HeaderBehavior: 'whitelist',
            Headers: ['Authorization', 'Accept', 'Origin'],
          },
          QueryStringsConfig: { QueryStringBehavior: 'all' },
          CookiesConfig: { CookieBehavior: 'none' },
          EnableAcceptEncodingGzip: true,
          EnableAcceptEncodingBrotli: false,
        },
      },
    });
  });

  it('keeps an answer only as long as Cache-Control says, and for a day at most', () => {
    const times = (MaxTTL: number) => ({
      CachePolicyConfig: { MinTTL: 0, DefaultTTL: 0, MaxTTL },
    });

    synthesized().hasResourceProperties('AWS::CloudFront::CachePolicy', times(86_400));
    synthesized({ maximumAge: Duration.minutes(5) }).hasResourceProperties(
      'AWS::CloudFront::CachePolicy',
      times(300),
    );
  });

  it('keeps no answer of GraphQL, and hands every header on to it', () => {
    const behaviors = behaviorsOf(synthesized());
    const passed =
      cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER.originRequestPolicyId;

    for (const path of ['/graphql', '/graphql/*']) {
      expect(behaviors[path]).toMatchObject({
        CachePolicyId: CACHING_DISABLED,
        OriginRequestPolicyId: passed,
      });
    }
    expect(behaviors['default']?.CachePolicyId).not.toBe(CACHING_DISABLED);
    expect(behaviors['/openapi.json']?.CachePolicyId).toEqual(behaviors['default']?.CachePolicyId);
  });

  it('hands on to REST nothing else that could change a kept answer', () => {
    synthesized().hasResourceProperties('AWS::CloudFront::OriginRequestPolicy', {
      OriginRequestPolicyConfig: {
        HeadersConfig: {
          HeaderBehavior: 'whitelist',
          Headers: [
            'Access-Control-Request-Headers',
            'Access-Control-Request-Method',
            'X-Correlation-Id',
          ],
        },
        CookiesConfig: { CookieBehavior: 'none' },
      },
    });
  });

  it('keeps no error for longer than its Cache-Control says', () => {
    hasConfig(synthesized(), {
      CustomErrorResponses: Match.arrayWith(
        [404, 500, 503].map((ErrorCode) => ({ ErrorCode, ErrorCachingMinTTL: 0 })),
      ),
    });
  });

  it('speaks HTTP/2 and 3, over TLS alone, and compresses', () => {
    const template = synthesized();

    hasConfig(template, { HttpVersion: 'http2and3' });
    for (const behavior of Object.values(behaviorsOf(template))) {
      expect(behavior).toMatchObject({ ViewerProtocolPolicy: 'https-only', Compress: true });
    }
  });

  it('speaks to the stages of the APIs over TLS 1.2 alone', () => {
    hasConfig(synthesized(), {
      Origins: Match.arrayEquals(
        Array.from({ length: 2 }, () =>
          Match.objectLike({
            CustomOriginConfig: {
              OriginProtocolPolicy: 'https-only',
              OriginSSLProtocols: ['TLSv1.2'],
            },
            OriginPath: { 'Fn::Join': ['', ['/', Match.anyValue()]] },
            OriginCustomHeaders: Match.absent(),
          }),
        ),
      ),
    });
  });

  it('proves to both APIs who it is, by a reference to the secret', () => {
    const template = synthesized((stack) => ({
      originSecret: new secretsmanager.Secret(stack, 'Origin'),
    }));
    const header = {
      HeaderName: 'x-origin-verify',
      HeaderValue: {
        'Fn::Join': [
          '',
          [
            '{{resolve:secretsmanager:',
            { Ref: Match.stringLikeRegexp('Origin') },
            ':SecretString:::}}',
          ],
        ],
      },
    };

    hasConfig(template, {
      Origins: Match.arrayEquals(
        Array.from({ length: 2 }, () => Match.objectLike({ OriginCustomHeaders: [header] })),
      ),
    });
  });

  it('makes browsers careful, and lets only GraphQL show a page', () => {
    const template = synthesized();
    const headers = (ContentSecurityPolicy: string) => ({
      ResponseHeadersPolicyConfig: {
        SecurityHeadersConfig: {
          StrictTransportSecurity: Match.objectLike({ AccessControlMaxAgeSec: 31_536_000 }),
          ContentTypeOptions: { Override: true },
          FrameOptions: { FrameOption: 'DENY', Override: true },
          ReferrerPolicy: { ReferrerPolicy: 'no-referrer', Override: true },
          ContentSecurityPolicy: { ContentSecurityPolicy, Override: false },
        },
      },
    });

    template.resourceCountIs('AWS::CloudFront::ResponseHeadersPolicy', 2);
    for (const policy of ["default-src 'none'; frame-ancestors 'none'", "frame-ancestors 'none'"]) {
      template.hasResourceProperties('AWS::CloudFront::ResponseHeadersPolicy', headers(policy));
    }
  });

  it('has a name of its own with a certificate, and then TLS 1.2 at least', () => {
    const template = synthesized({ domainName: 'api.example.org', certificateArn: CERTIFICATE });

    hasConfig(template, {
      Aliases: ['api.example.org'],
      ViewerCertificate: {
        AcmCertificateArn: CERTIFICATE,
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      },
    });
    template.hasOutput('*', { Value: 'https://api.example.org' });
  });

  it('refuses a name without a certificate, and a certificate without a name', () => {
    for (const half of [{ domainName: 'api.example.org' }, { certificateArn: CERTIFICATE }]) {
      expect(() => synthesized(half)).toThrow('domainName and certificateArn go together');
    }
  });

  it('stops an address that asks too often', () => {
    const template = synthesized({ requestsPerAddress: 500 });

    template.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'CLOUDFRONT',
      DefaultAction: { Allow: {} },
      Rules: [
        Match.objectLike({
          Action: { Block: { CustomResponse: { ResponseCode: 429 } } },
          Statement: { RateBasedStatement: { Limit: 500, AggregateKeyType: 'IP' } },
        }),
      ],
    });
    hasConfig(template, { WebACLId: { 'Fn::GetAtt': [Match.anyValue(), 'Arn'] } });
  });

  it('takes another web ACL, or none', () => {
    const other = synthesized({ webAclArn: WEB_ACL });
    const none = synthesized({ requestsPerAddress: false });

    other.resourceCountIs('AWS::WAFv2::WebACL', 0);
    hasConfig(other, { WebACLId: WEB_ACL });
    none.resourceCountIs('AWS::WAFv2::WebACL', 0);
    hasConfig(none, { WebACLId: Match.absent() });
  });

  it('answers from the places that are asked for', () => {
    hasConfig(synthesized(), { PriceClass: 'PriceClass_100' });
    hasConfig(synthesized({ priceClass: cloudfront.PriceClass.PRICE_CLASS_ALL }), {
      PriceClass: 'PriceClass_All',
    });
  });

  it('is refused where CloudFront cannot take its web ACL and log from', () => {
    expect(() => synthesized({}, 'eu-central-1')).toThrow(
      'Hosting must be in a stack of us-east-1, not of eu-central-1',
    );
  });
});

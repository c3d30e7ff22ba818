import type { ApiDefinition, Behaviour } from './assembly.js';
import { resourcesOf } from './resource-types.js';
import { TemplateError, type Properties, type Stack } from './template.js';
import type { Values } from './values.js';

const API_HOST = /^([^.]+)\.execute-api\./;

/** They say how it is reached, logged and paid, and what is kept: the local one keeps nothing. */
const WITHOUT_LOCAL_MEANING = [
  'Aliases',
  'Comment',
  'Enabled',
  'HttpVersion',
  'IPV6Enabled',
  'Logging',
  'PriceClass',
  'ViewerCertificate',
  'WebACLId',
];

const KEPT_AND_ADDED = [
  'CachePolicyId',
  'CachedMethods',
  'Compress',
  'OriginRequestPolicyId',
  'ResponseHeadersPolicyId',
  'ViewerProtocolPolicy',
];

/** Reads the cache behaviours of the one distribution, in the order in which they are tried. */
export function readBehaviours(
  stacks: readonly Stack[],
  values: Values,
  apis: readonly ApiDefinition[],
): readonly Behaviour[] {
  const [distribution, ...others] = resourcesOf(stacks, 'AWS::CloudFront::Distribution');
  if (!distribution) throw new TemplateError('The templates have no distribution to serve');
  if (others.length > 0) throw distribution.fault('it is not the only one');
  const config = distribution.properties.part('DistributionConfig');
  config.only(
    ['CacheBehaviors', 'CustomErrorResponses', 'DefaultCacheBehavior', 'Origins'],
    WITHOUT_LOCAL_MEANING,
  );
  for (const error of config.parts('CustomErrorResponses')) {
    error.only(['ErrorCode'], ['ErrorCachingMinTTL']);
  }
  const origins = new Map(
    config
      .parts('Origins')
      .map((origin) => [origin.literal('Id'), apiOf(origin, values, apis)] as const),
  );
  const behaviour = (properties: Properties, pattern: string): Behaviour => {
    properties.only(['AllowedMethods', 'PathPattern', 'TargetOriginId'], KEPT_AND_ADDED);
    const api = origins.get(properties.literal('TargetOriginId'));
    if (api === undefined) {
      throw properties.fault('TargetOriginId', properties.get('TargetOriginId'));
    }
    const methods = values.texts(properties, 'AllowedMethods');
    return { pattern, api, methods: methods.length > 0 ? methods : ['GET', 'HEAD'] };
  };
  return [
    ...config
      .parts('CacheBehaviors')
      .map((properties) => behaviour(properties, properties.literal('PathPattern'))),
    behaviour(config.part('DefaultCacheBehavior'), '*'),
  ];
}

/** The API that is an origin; its path has to be that of the stage. */
function apiOf(origin: Properties, values: Values, apis: readonly ApiDefinition[]): string {
  origin.only(
    ['DomainName', 'Id', 'OriginPath'],
    ['ConnectionAttempts', 'ConnectionTimeout', 'CustomOriginConfig', 'OriginCustomHeaders'],
  );
  const id = API_HOST.exec(values.text(origin, 'DomainName'))?.[1];
  const api = apis.find((each) => each.id === id);
  if (!api) throw origin.fault('DomainName', origin.get('DomainName'));
  if (values.text(origin, 'OriginPath') !== `/${api.stage}`) {
    throw origin.fault('OriginPath', origin.get('OriginPath'));
  }
  return api.id;
}

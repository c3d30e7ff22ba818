import type { Resource, Stack } from './template.js';

/** The types whose resources the local stack is made of. */
const READ = [
  'AWS::ApiGateway::Authorizer',
  'AWS::ApiGateway::GatewayResponse',
  'AWS::ApiGateway::Method',
  'AWS::ApiGateway::Resource',
  'AWS::ApiGateway::RestApi',
  'AWS::ApiGateway::Stage',
  'AWS::CloudFront::Distribution',
  'AWS::Cognito::UserPool',
  'AWS::Cognito::UserPoolClient',
  'AWS::Lambda::Function',
  'AWS::Lambda::LayerVersion',
] as const;

/** The types that have no meaning on a developer's machine, by what stands in their place. */
const WITHOUT_LOCAL_MEANING = [
  // The stage that is served is what is synthesized.
  'AWS::ApiGateway::Deployment',
  // Without models and required parameters, which are refused, they check nothing.
  'AWS::ApiGateway::RequestValidator',
  // What CloudFront keeps, passes on and adds: the local one keeps nothing and passes on all.
  'AWS::CloudFront::CachePolicy',
  'AWS::CloudFront::OriginRequestPolicy',
  'AWS::CloudFront::ResponseHeadersPolicy',
  // Everything runs as the one user, on the loopback interface.
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::SecurityGroupEgress',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::EC2::VPCEndpoint',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Key',
  'AWS::Lambda::Permission',
  'AWS::WAFv2::WebACL',
  'AWS::WAFv2::WebACLAssociation',
  // The machine's own servers have passwords that are made when they start.
  'AWS::SecretsManager::Secret',
  'AWS::SecretsManager::SecretTargetAttachment',
  // Sign-in pages.
  'AWS::Cognito::UserPoolDomain',
  'AWS::Cognito::UserPoolIdentityProvider',
  // Logs are what the screen shows.
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
  'AWS::Logs::Delivery',
  'AWS::Logs::DeliveryDestination',
  'AWS::Logs::DeliverySource',
  'AWS::Logs::LogGroup',
  'AWS::Logs::MetricFilter',
  'AWS::Logs::ResourcePolicy',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
] as const;

type ReadType = (typeof READ)[number];

const known: ReadonlySet<string> = new Set([...READ, ...WITHOUT_LOCAL_MEANING]);

/**
 * Refuses types that are in neither list: what they do in the cloud would be missing here, unseen.
 *
 * @throws TemplateError
 */
export function refuseUnknownTypes(stacks: readonly Stack[]): void {
  for (const resource of stacks.flatMap((stack) => stack.resources)) {
    if (!known.has(resource.type)) {
      throw resource.fault(
        'a type that the local stack does not know. Where it means nothing locally, add it to ' +
          'tools/local-stack/src/assembly/resource-types.ts',
      );
    }
  }
}

/** The resources of a type, in all stacks. */
export function resourcesOf(stacks: readonly Stack[], type: ReadType): readonly Resource[] {
  return stacks.flatMap((stack) => stack.resources.filter((resource) => resource.type === type));
}

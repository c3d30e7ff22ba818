import { App, Duration, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import * as origins from 'aws-cdk-lib/aws-cloudfront-origins';
import { AccessLog } from './access-log.js';

function synthesized(retain: boolean): Template {
  const stack = new Stack(new App(), 'Test');
  const distribution = new cloudfront.Distribution(stack, 'Distribution', {
    defaultBehavior: { origin: new origins.HttpOrigin('origin.example.org') },
  });
  new AccessLog(stack, 'Log', { distribution, retention: Duration.days(30), retain });
  return Template.fromStack(stack);
}

const BUCKET = 'AWS::S3::Bucket';
const WHOLE_BUCKET = [Match.objectLike({ 'Fn::GetAtt': Match.anyValue() }), Match.anyValue()];

describe('AccessLog', () => {
  it('is a private, encrypted bucket that forgets', () => {
    synthesized(true).hasResourceProperties(BUCKET, {
      BucketName: Match.absent(),
      AccessControl: Match.absent(),
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } },
        ],
      },
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      LifecycleConfiguration: {
        Rules: [Match.objectLike({ ExpirationInDays: 30, Status: 'Enabled' })],
      },
    });
  });

  it('lets nobody in without TLS 1.2, and only the delivery of logs of this account write', () => {
    synthesized(true).hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: [
          Match.objectLike({
            Effect: 'Deny',
            Action: 's3:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
            Resource: WHOLE_BUCKET,
          }),
          Match.objectLike({
            Effect: 'Deny',
            Action: 's3:*',
            Condition: { NumericLessThan: { 's3:TlsVersion': 1.2 } },
            Resource: WHOLE_BUCKET,
          }),
          Match.objectLike({
            Effect: 'Allow',
            Action: 's3:PutObject',
            Principal: { Service: 'delivery.logs.amazonaws.com' },
            Condition: {
              StringEquals: {
                's3:x-amz-acl': 'bucket-owner-full-control',
                'aws:SourceAccount': { Ref: 'AWS::AccountId' },
              },
            },
          }),
        ],
      },
    });
  });

  it('gets the access log of the distribution', () => {
    const template = synthesized(true);
    const [name] = Object.values(template.findResources('AWS::Logs::DeliverySource')).map(
      ({ Properties }: { Properties?: { Name?: string } }) => Properties?.Name,
    );

    template.hasResourceProperties('AWS::Logs::DeliverySource', {
      LogType: 'ACCESS_LOGS',
      ResourceArn: {
        'Fn::Join': ['', Match.arrayWith([{ Ref: Match.stringLikeRegexp('^Distribution') }])],
      },
    });
    template.hasResourceProperties('AWS::Logs::DeliveryDestination', {
      DestinationResourceArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^LogBucket'), 'Arn'] },
    });
    template.hasResource('AWS::Logs::Delivery', {
      Properties: { DeliverySourceName: name },
      DependsOn: Match.arrayWith([
        Match.stringLikeRegexp('^LogBucketPolicy'),
        Match.stringLikeRegexp('^LogSource'),
      ]),
    });
  });

  it('outlives the stack where it is retained', () => {
    synthesized(true).hasResource(BUCKET, { DeletionPolicy: 'Retain' });
    synthesized(false).hasResource(BUCKET, { DeletionPolicy: 'Delete' });
  });
});

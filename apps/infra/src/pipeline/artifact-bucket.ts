import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';

const COMMON = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  // It goes with its stack; its objects have to be removed before.
  removalPolicy: RemovalPolicy.DESTROY,
} as const;

/** Where the pipeline keeps what its steps hand on: encrypted with a key of its own, and logged. */
export class ArtifactBucket extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    const log = new Bucket(this, 'Log', {
      ...COMMON,
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [{ expiration: Duration.days(90) }],
    });
    Validations.of(log).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'The bucket holds a log itself; a log of its own would have to be logged in turn.',
    });
    this.bucket = new Bucket(this, 'Bucket', {
      ...COMMON,
      encryption: BucketEncryption.KMS,
      encryptionKey: new Key(this, 'Key', {
        description: "Encrypts the pipeline's artifacts",
        enableKeyRotation: true,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      serverAccessLogsBucket: log,
      lifecycleRules: [{ expiration: Duration.days(30) }],
    });
  }
}

import { RemovalPolicy } from 'aws-cdk-lib';

/** The policy of what outlives its stack if it is to be retained, and else goes with it. */
export function removalPolicy(retain: boolean): RemovalPolicy {
  return retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}

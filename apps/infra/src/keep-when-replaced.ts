import { CfnDeletionPolicy, CfnResource } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/**
 * Keeps a resource that a change replaces. Other stacks refer to it weakly and hold its old value
 * until they are deployed themselves; meanwhile what they refer to has to be there. One that was
 * imported is not ours to keep.
 */
export function keepWhenReplaced(...constructs: readonly IConstruct[]): void {
  for (const { node } of constructs) {
    if (!(node.defaultChild instanceof CfnResource)) continue;
    const { cfnOptions } = node.defaultChild;
    cfnOptions.updateReplacePolicy = CfnDeletionPolicy.RETAIN;
    // What holds where nothing is said; cfn-lint wants it said beside the other.
    cfnOptions.deletionPolicy ??= CfnDeletionPolicy.DELETE;
  }
}

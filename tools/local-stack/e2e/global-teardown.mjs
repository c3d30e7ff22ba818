import { stopSharedStack } from './shared-stack.mjs';

/** Stops the stack that the tests have shared. */
export default stopSharedStack;

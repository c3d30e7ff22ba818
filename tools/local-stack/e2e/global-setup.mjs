import { startSharedStack } from './shared-stack.mjs';

/** Starts the stack that the tests share, and tells them where it is. */
export default async function setUp() {
  const { url, dsn } = await startSharedStack();
  process.env['STACK_URL'] = url;
  process.env['STACK_DSN'] = dsn;
}

import type { Suite } from '../run.js';
import { coldStartSuite } from './cold-start.js';
import { concurrencySuite } from './concurrency.js';
import { graphqlSuite } from './graphql.js';
import { nxSuite } from './nx.js';
import { requestSuites } from './requests.js';
import { sizesSuite } from './sizes.js';
import { wireSuite } from './wire.js';

/** All suites, in the order of the table. */
export const suites: readonly Suite[] = [
  ...requestSuites,
  concurrencySuite,
  graphqlSuite,
  wireSuite,
  coldStartSuite,
  sizesSuite,
  nxSuite,
];

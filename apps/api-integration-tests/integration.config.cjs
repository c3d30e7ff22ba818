const { join } = require('node:path');

/**
 * The tests that ask a running environment, which dist/main.js finds and names; jest.config.cjs has
 * those of this project itself.
 */
module.exports = {
  ...require('../../jest.preset.cjs')(__dirname),
  rootDir: __dirname,
  displayName: 'apps/api-integration-tests integration',
  testMatch: ['**/tests/*.integration.ts'],
  // A cold start in the cloud takes seconds.
  testTimeout: 60_000,
  maxWorkers: 1,
  reporters: [
    'default',
    [
      require.resolve('jest-junit'),
      { outputDirectory: join(__dirname, 'reports'), outputName: 'integration.xml' },
    ],
  ],
};

const { join } = require('node:path');
const preset = require('../../../jest.preset.cjs')(join(__dirname, '..'));

// Each test works on what `infra:e2e` has built, and synthesizes by the CDK that people use.
module.exports = {
  ...preset,
  displayName: 'apps/infra e2e',
  rootDir: __dirname,
  testMatch: ['**/*.e2e.ts'],
  testTimeout: 180_000,
  maxWorkers: 2,
  reporters: [
    'default',
    [
      require.resolve('jest-junit'),
      { outputDirectory: join(__dirname, '..', 'reports'), outputName: 'e2e.xml' },
    ],
  ],
};

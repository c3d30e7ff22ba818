const { join } = require('node:path');
const preset = require('../../../jest.preset.cjs')(join(__dirname, '..'));

// Each suite works on a copy of the workspace, with the tools that people use; one at a time, because
// each of them uses all of the machine.
module.exports = {
  ...preset,
  displayName: 'tools/generators e2e',
  rootDir: __dirname,
  testMatch: ['**/*.e2e.ts'],
  testTimeout: 600_000,
  maxWorkers: 1,
  reporters: [
    'default',
    [
      require.resolve('jest-junit'),
      { outputDirectory: join(__dirname, '..', 'reports'), outputName: 'e2e.xml' },
    ],
  ],
};

const { join } = require('node:path');

const project = join(__dirname, '..');
const preset = require('../../../jest.preset.cjs')(project);

module.exports = {
  ...preset,
  displayName: 'tools/ci affected-deployment',
  rootDir: __dirname,
  testMatch: ['**/*.e2e.ts'],
  // The first deployment makes everything.
  testTimeout: 240_000,
  maxWorkers: 1,
  reporters: [
    'default',
    [
      require.resolve('jest-junit'),
      { outputDirectory: join(project, 'reports'), outputName: 'affected-deployment.xml' },
    ],
  ],
};

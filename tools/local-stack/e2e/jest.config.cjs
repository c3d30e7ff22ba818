const { join } = require('node:path');

const project = join(__dirname, '..');
const preset = require('../../../jest.preset.cjs')(project);

/** The stack starts once for all files; those that stop or kill one start their own. */
module.exports = {
  ...preset,
  rootDir: __dirname,
  displayName: 'tools/local-stack e2e',
  testMatch: ['**/*.e2e.ts'],
  testTimeout: 60_000,
  maxWorkers: 1,
  globalSetup: './global-setup.mjs',
  globalTeardown: './global-teardown.mjs',
  reporters: [
    'default',
    [
      require.resolve('jest-junit'),
      { outputDirectory: join(project, 'reports'), outputName: 'e2e.xml' },
    ],
  ],
};

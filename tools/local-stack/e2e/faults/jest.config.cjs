const { join } = require('node:path');

const project = join(__dirname, '../..');
const preset = require('../../../../jest.preset.cjs')(project);

/** Each file has a stack of its own, and one file runs at a time: they measure. */
module.exports = {
  ...preset,
  rootDir: __dirname,
  displayName: 'tools/local-stack faults',
  testMatch: ['**/*.faults.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
  reporters: [
    'default',
    [
      require.resolve('jest-junit'),
      { outputDirectory: join(project, 'reports'), outputName: 'faults.xml' },
    ],
  ],
};

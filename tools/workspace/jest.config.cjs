module.exports = {
  ...require('../../jest.preset.cjs')(__dirname),
  // Each test runs Nx in a copy of the workspace.
  testTimeout: 240_000,
};

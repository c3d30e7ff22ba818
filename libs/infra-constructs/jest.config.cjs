module.exports = {
  ...require('../../jest.preset.cjs')(__dirname),
  setupFiles: [`${__dirname}/tests/without-schemas.cjs`],
};

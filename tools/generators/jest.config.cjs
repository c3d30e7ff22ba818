// Nx imports Prettier dynamically, which Jest's sandbox cannot; the end-to-end tests see the format.
process.env.NX_SKIP_FORMAT = 'true';

module.exports = require('../../jest.preset.cjs')(__dirname);

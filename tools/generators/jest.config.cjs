// Nx imports Prettier dynamically, which Jest's sandbox cannot; the end-to-end tests see the format.
process.env.NX_SKIP_FORMAT = 'true';
// They read a database: never one that somebody has set.
delete process.env.DATABASE_URL;

module.exports = require('../../jest.preset.cjs')(__dirname);

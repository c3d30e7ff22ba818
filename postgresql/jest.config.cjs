// The tests write to their databases: never to one that somebody has set.
delete process.env.DATABASE_URL;

module.exports = require('../jest.preset.cjs')(__dirname);

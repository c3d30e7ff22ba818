import { startChild } from '../src/processes/child.js';

const child = startChild({
  name: 'sleeper',
  command: ['sleep', '600'],
  cwd: '/',
  environment: { PATH: process.env['PATH'] ?? '' },
});
process.stdout.write(`${child.pid ?? 0}\n`);

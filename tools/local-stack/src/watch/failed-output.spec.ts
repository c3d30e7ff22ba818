import { failedOutput } from './failed-output.js';

const OUTPUT = `
 NX   Running target build for 2 projects:

- python-layer
- python-bcat

> nx run python-layer:build  [local cache]

a size report

> nx run python-bcat:build

handler.py, line 7: '(' was never closed

 NX   Running target build for 2 projects failed

Failed tasks:

- python-bcat:build

  Run duration:      5.7s`.split('\n');

describe('the output of a failed build', () => {
  it('is that of the failed tasks', () => {
    expect(failedOutput(OUTPUT)).toBe(
      "> nx run python-bcat:build\n\nhandler.py, line 7: '(' was never closed",
    );
  });

  it('is all of it where no task is named', () => {
    expect(failedOutput([' NX   Cannot find project', 'details'])).toBe(
      'NX   Cannot find project\ndetails',
    );
  });
});

import { HELP, readOptions } from './options.js';

test('by default all suites run at their usual length and a table is written', () => {
  expect(readOptions([])).toEqual({ only: [], scale: 1, format: 'text', nx: false });
});

test('everything can be chosen', () => {
  const argv = ['--only', 'tile', '--only=wire', '--scale', '0.1', '--json', '--nx'];

  expect(readOptions(argv)).toEqual({
    only: ['tile', 'wire'],
    scale: 0.1,
    format: 'json',
    nx: true,
  });
  expect(readOptions(['--markdown'])).toMatchObject({ format: 'markdown' });
  expect(readOptions(['--help', '--nx'])).toBe('help');
});

test.each([['--scale=0'], ['--scale=x'], ['--rounds=3'], ['tile']])('%s is refused', (argument) => {
  expect(() => readOptions([argument])).toThrow(/--scale|Unknown|Unexpected/);
});

test('what is unknown is answered with the help', () => {
  expect(() => readOptions(['--fast'])).toThrow(HELP);
});

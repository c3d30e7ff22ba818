import { sized, timed } from './row.js';
import { markdownTables, textTable, verdict } from './table.js';

const floor = { name: 'floor', values: [1, 1.004, 1.008] };
const rows = [
  timed('one county', floor),
  timed('one county', { name: 'handler', values: [1.5, 1.5, 1.5] }, floor),
  timed('one county', { name: 'HTTP', values: [41, 41, 41] }, floor),
  sized('sizes', 'layer', 20_100_000),
];

test('the table has a heading for each suite and its columns are aligned', () => {
  expect(textTable(rows).split('\n')).toEqual([
    '             median            quartiles  ratio      quartiles  of     target',
    'one county',
    '  floor    1.004 ms  1.002 ms – 1.006 ms',
    '  handler  1.500 ms  1.500 ms – 1.500 ms   1.49    1.49 – 1.50  floor  ≤ 1.60  holds',
    '  HTTP      41.0 ms    41.0 ms – 41.0 ms  40.84  40.76 – 40.92  floor  ≤ 4.00  MISSED',
    'sizes',
    '  layer    20.10 MB',
    '',
  ]);
});

test('in Markdown each suite has a table of its own', () => {
  const text = markdownTables(rows);

  expect(text).toContain('### One county\n\n|  | median | quartiles |');
  expect(text).toContain(
    '\n| handler | 1.500 ms | 1.500 ms – 1.500 ms | 1.49 | 1.49 – 1.50 | floor | ≤ 1.60 | holds |',
  );
  expect(text).toContain('\n### Sizes\n\n');
});

test('the verdict names what is missed', () => {
  expect(verdict(rows)).toBe('1 of 2 targets hold. Missed: one county: HTTP.');
  expect(verdict(rows.slice(0, 2))).toBe('All 1 targets hold.');
});

test.each([
  [0.12345, '0.123 ms'],
  [12.345, '12.3 ms'],
  [12_345, '12.3 s'],
])('%d milliseconds are written %s', (value, text) => {
  expect(textTable([timed('a', { name: 'b', values: [value] })])).toContain(text);
});

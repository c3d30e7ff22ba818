import { between } from './document.js';

const BEGIN = '<!-- figures: npm run bench -- --into docs/performance.md -->';
const END = '<!-- end of the figures -->';

test('only what stands between the marks is replaced', () => {
  expect(between(`before\n${BEGIN}\nold\n${END}\nafter\n`, 'new\n')).toBe(
    `before\n${BEGIN}\n\nnew\n\n${END}\nafter\n`,
  );
});

test.each(['', BEGIN, `${END}${BEGIN}`])(
  'a document without the marks is left alone: %s',
  (text) => {
    expect(between(text, 'new')).toBeUndefined();
  },
);

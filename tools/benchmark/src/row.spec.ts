import { sized, timed } from './row.js';
import { suites } from './suites/all.js';
import { targets } from './targets.js';

const floor = { name: 'floor', values: [1, 1, 1] };

test('a line that has a target says whether it holds', () => {
  const fast = timed('one county', { name: 'handler', values: [1.5, 1.6, 9] }, floor);
  const slow = timed('one county', { name: 'handler', values: [1, 1.61, 2] }, floor);

  expect(fast.target).toEqual({ ratio: 1.6, holds: true });
  expect(slow.target).toEqual({ ratio: 1.6, holds: false });
});

test('the floor is compared with nothing, and a line without a target has none', () => {
  expect(timed('one county', floor)).not.toHaveProperty('comparison');
  expect(timed('one county', { name: 'HTTP, gzip', values: [5] }, floor)).not.toHaveProperty(
    'target',
  );
});

test('a size is compared with a size', () => {
  const whole = sized('wire', 'all', 1000);

  expect(sized('wire', 'packed', 250, whole).comparison).toMatchObject({
    with: 'all',
    ratio: { median: 0.25 },
  });
});

test('each target belongs to a suite that there is', () => {
  const names = suites.map(({ name }) => name);

  for (const target of Object.keys(targets)) {
    expect(names).toContain(target.split(': ')[0]);
  }
});

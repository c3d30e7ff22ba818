import { ratioOf, summarise } from './statistics.js';

test('a summary has the median and the quartiles, interpolated', () => {
  expect(summarise([4, 1, 3, 2])).toEqual({
    count: 4,
    minimum: 1,
    lowerQuartile: 1.75,
    median: 2.5,
    upperQuartile: 3.25,
  });
  expect(summarise([7])).toMatchObject({ minimum: 7, lowerQuartile: 7, median: 7 });
});

test('the measurements stay in their order', () => {
  const values = [3, 1, 2];
  summarise(values);

  expect(values).toEqual([3, 1, 2]);
});

test('nothing has no summary', () => {
  expect(() => summarise([])).toThrow(RangeError);
});

test('a ratio compares what was measured in the same round', () => {
  // The machine was ten times slower in the second round, for both.
  expect(ratioOf([2, 20, 2], [1, 10, 1]).median).toBe(2);
  expect(ratioOf([2, 3, 8], [1, 1, 1])).toMatchObject({ median: 3, lowerQuartile: 2.5 });
});

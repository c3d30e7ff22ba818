import { interleave } from './rounds.js';

test('each contestant has one figure a round: the median of its runs but for the first', async () => {
  const rounds: number[] = [];
  const contestants = ['floor', 'other'].map((name) => ({
    name,
    run: (count: number) => {
      expect(count).toBe(4);
      return Promise.resolve([1000, 1, 2, 9]);
    },
  }));

  const measured = await interleave(contestants, { rounds: 3, runs: 3 }, (round) =>
    rounds.push(round),
  );

  expect(Object.fromEntries(measured)).toEqual({ floor: [2, 2, 2], other: [2, 2, 2] });
  expect(rounds).toEqual([1, 2, 3]);
});

test('in a round all run before the next begins, and not always in the same order', async () => {
  const order: string[] = [];
  const contestants = ['a', 'b', 'c'].map((name) => ({
    name,
    run: (count: number) => {
      order.push(name);
      return Promise.resolve(Array<number>(count).fill(1));
    },
  }));

  await interleave(contestants, { rounds: 40, runs: 1 }, () => undefined);

  const rounds = Array.from({ length: 40 }, (_, round) => order.slice(round * 3, round * 3 + 3));
  expect(rounds.every((round) => round.toSorted().join('') === 'abc')).toBe(true);
  expect(new Set(rounds.map((round) => round.join(''))).size).toBeGreaterThan(1);
});

test('what a contestant fails with is passed on', async () => {
  const failing = { name: 'a', run: () => Promise.reject(new Error('no answer')) };

  await expect(interleave([failing], { rounds: 1, runs: 1 }, () => undefined)).rejects.toThrow(
    'no answer',
  );
});

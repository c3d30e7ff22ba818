import { setTimeout as after } from 'node:timers/promises';
import { LateError, WaitingBudget } from './waiting-budget.js';

describe('WaitingBudget', () => {
  it('gives what comes in time', async () => {
    const budget = new WaitingBudget(5000);

    expect(await budget.wait(Promise.resolve('value'))).toBe('value');
    expect(budget.left).toBeGreaterThan(0);
  });

  it('counts accesses at the same time once, and one after the other together', async () => {
    const budget = new WaitingBudget(5000);
    const before = performance.now();
    await Promise.all([1, 2, 3].map(() => budget.wait(after(100))));
    await budget.wait(after(100));
    const took = performance.now() - before;

    expect(budget.left).toBeGreaterThan(5000 - took - 10);
    expect(budget.left).toBeLessThan(5000 - 190);
  });

  it('leaves nothing after an access that is late or fails', async () => {
    const [late, failing] = [new WaitingBudget(20), new WaitingBudget(5000)];
    const never = new Promise(() => undefined);

    await expect(late.wait(never)).rejects.toThrow(LateError);
    await expect(failing.wait(Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect([late.left, failing.left]).toEqual([0, 0]);
  });
});

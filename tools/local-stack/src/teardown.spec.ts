import { StartInterrupted, Teardown } from './teardown.js';

describe('the teardown', () => {
  it('stops in reverse order, also after a failure, and only once', async () => {
    const events: string[] = [];
    const teardown = new Teardown((message) => events.push(message));
    for (const name of ['PostGIS', 'Valkey', 'Gateway']) {
      await teardown.add(name, () => {
        events.push(`stop ${name}`);
        return name === 'Valkey' ? Promise.reject(new Error('no answer')) : Promise.resolve();
      });
    }
    await Promise.all([teardown.run(), teardown.run()]);

    expect(events).toEqual([
      'stop Gateway',
      'stop Valkey',
      'Valkey did not stop: no answer',
      'stop PostGIS',
    ]);
  });

  it('stops at once what starts after it has begun', async () => {
    const events: string[] = [];
    const teardown = new Teardown(() => undefined);
    await teardown.run();
    const late = teardown.add('PostGIS', () => {
      events.push('stopped');
      return Promise.resolve();
    });
    await expect(late).rejects.toThrow(StartInterrupted);
    expect(events).toEqual(['stopped']);
  });
});

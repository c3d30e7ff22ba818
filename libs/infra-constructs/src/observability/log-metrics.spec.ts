import { level, messages } from './log-metrics.js';

describe('what the logs are searched for', () => {
  it('is compared with the fields of a line in JSON', () => {
    expect(messages(['one', 'two']).logPatternString).toBe(
      '{ ($.message = "one") || ($.message = "two") }',
    );
    expect(level('ERROR').logPatternString).toBe('{ $.level = "ERROR" }');
  });
});

import { requestLine } from './log.js';

const record = {
  at: new Date(2026, 0, 1, 12, 0, 0),
  method: 'GET',
  target: '/bcat/county_summary?geoid_co=13121',
  status: 200,
  milliseconds: 3.14,
  bytes: 1234,
  answeredBy: 'python-bcat',
};

describe('the line of a request', () => {
  it('says what was asked, by whom it was answered and how', () => {
    expect(requestLine(record, false)).toBe(
      '12:00:00 GET  /bcat/county_summary?geoid_co=13121 200 3.1 ms 1.2 kB python-bcat',
    );
  });

  it('shortens a long target and lets no control character through', () => {
    const line = requestLine({ ...record, target: `/\u001b[2J${'x'.repeat(500)}` }, false);
    expect(line).toContain('/?[2Jxxx');
    expect(line).toContain('x… 200');
    expect(line.length).toBeLessThan(200);
  });

  it('has colours where they are wanted', () => {
    expect(requestLine({ ...record, status: 503 }, true)).toContain('\u001b[31m503');
  });
});

import { Logger } from './logger.js';

test('a logger writes one line of JSON for each message that is grave enough', () => {
  const lines: string[] = [];
  const logger = new Logger('warn', (line) => lines.push(line));

  logger.debug('no');
  logger.info('no');
  logger.warn('careful', { code: 1 });
  logger.error('two\nlines');

  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { level: 'WARN', service: 'graphql-api', message: 'careful', code: 1 },
    { level: 'ERROR', message: 'two\nlines' },
  ]);
});

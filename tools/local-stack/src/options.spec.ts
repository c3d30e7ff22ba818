import { readOptions } from './options.js';

describe('the options', () => {
  it('have defaults', () => {
    expect(readOptions([], {})).toEqual({
      port: 2000,
      watch: true,
      debug: false,
      database: 'persistent',
      timeoutSeconds: undefined,
      auth: false,
      jsonReady: false,
    });
  });

  it('come from the command line before the environment', () => {
    expect(readOptions([], { PORT: '2100' })).toMatchObject({ port: 2100 });
    expect(
      readOptions(
        [
          ...['--port', '0', '--no-watch', '--debug', '--database=throw-away'],
          ...['--timeout', '5', '--json-ready', '--auth'],
        ],
        { PORT: '2100' },
      ),
    ).toEqual({
      port: 0,
      watch: false,
      debug: true,
      database: 'throw-away',
      timeoutSeconds: 5,
      auth: true,
      jsonReady: true,
    });
  });

  it('ask for help', () => {
    expect(readOptions(['--help'], {})).toBe('help');
  });

  it.each([
    [['--port', 'x'], /from 0 to 65535, not “x”/],
    [['--port', '70000'], /from 0 to 65535/],
    [['--database', 'other'], /persistent or throw-away/],
    [['--timeout', '0'], /from 1 to 999, not “0”/],
    [['--nonsense'], /Unknown option '--nonsense'[^]*npm start/],
  ])('refuse %j', (argv, message) => {
    expect(() => readOptions(argv, {})).toThrow(message);
  });
});

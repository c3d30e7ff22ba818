import { Load } from '../load.js';
import { startStackProcess, type StackProcess } from '../stack-process.mjs';
import { Proxy, type ProxyMode } from './proxy.js';
import { bodyOf, CACHED, FRESH, outcomesOf, PRIVATE } from './questions.js';

/** Seconds that a function may take here; GraphQL waits for REST two seconds less. */
const TIME_LIMIT = 4;
/** How much longer than its limit a request may take on a busy machine, in milliseconds. */
const MARGIN = 4000;

let stack: StackProcess;
let load: Load;
let proxy: Proxy;

beforeAll(async () => {
  proxy = await Proxy.start();
  stack = await startStackProcess([`--timeout=${TIME_LIMIT}`], { REST_API_URL: proxy.url });
  proxy.target = Number(new URL(stack.url).port);
  load = new Load(stack.url, [FRESH, { ...FRESH }, CACHED]);
  await load.answered(5);
});

afterAll(async () => {
  await load.stop();
  await proxy.shut();
  expect((await stack.stop('SIGTERM')).code).toBe(0);
  expect(load.slowest).toBeLessThan(TIME_LIMIT * 1000 + MARGIN);
});

interface Away {
  readonly name: string;
  readonly begin: () => Promise<void> | void;
  readonly end: () => Promise<void> | void;
  readonly code: string;
  readonly message: string;
}

const UNAVAILABLE = {
  code: 'SERVICE_UNAVAILABLE',
  message: 'The data service is unavailable; try again soon.',
};
const LATE = {
  code: 'GATEWAY_TIMEOUT',
  message: 'The data service took too long; ask for less, by a filter or a limit.',
};

function turn(mode: ProxyMode): () => void {
  return () => {
    proxy.mode = mode;
    proxy.breakConnections();
  };
}

const ways: readonly Away[] = [
  {
    name: 'refuses connections',
    begin: () => proxy.shut(),
    end: () => proxy.open(),
    ...UNAVAILABLE,
  },
  { name: 'closes connections', begin: turn('closes'), end: turn('leads'), ...UNAVAILABLE },
  { name: 'says nothing', begin: turn('waits'), end: turn('leads'), ...LATE },
];

describe.each(ways)('under load, a REST that $name', ({ begin, end, code, message }) => {
  it('is an error in GraphQL’s answers, and no more when it is back', async () => {
    await begin();
    const answers = await load.answered();
    await end();

    const cached = answers.filter(({ question }) => question === CACHED);
    const fresh = answers.filter(({ question }) => question !== CACHED);
    expect(outcomesOf(cached)).toEqual(['data']);
    expect(outcomesOf(fresh)).toEqual([`200 ${code}`]);
    for (const answer of fresh) {
      const { data, errors } = bodyOf(answer);
      expect(data).toEqual({ countySummary: null });
      expect(errors).toEqual([expect.objectContaining({ message, extensions: { code } })]);
      expect(answer.body).not.toMatch(PRIVATE);
    }
    expect(outcomesOf(await load.answered(3))).toEqual(['data']);
  });
});

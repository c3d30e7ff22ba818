import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTarget } from './find-target.js';

const user = {
  INTEGRATION_TESTING_USERNAME: 'ali@example.org',
  INTEGRATION_TESTING_PASSWORD: 'secret',
};
const where = {
  INTEGRATION_TESTING_URL: 'https://api.example.org/',
  INTEGRATION_TESTING_CLIENT_ID: 'client',
};

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'cori-integration-'));
});

afterEach(() => {
  rmSync(workspace, { recursive: true });
});

describe('the target of the integration tests', () => {
  it('is what the variables say', async () => {
    expect(await findTarget({ name: 'dev', variables: { ...user, ...where }, workspace })).toEqual({
      url: 'https://api.example.org',
      clientId: 'client',
      username: 'ali@example.org',
      password: 'secret',
      region: 'us-east-1',
      cognitoUrl: undefined,
    });
  });

  it('needs a user, whose variables it names', async () => {
    await expect(findTarget({ name: 'prod', variables: where, workspace })).rejects.toThrow(
      'of prod lack INTEGRATION_TESTING_USERNAME, INTEGRATION_TESTING_PASSWORD',
    );
    const variables = { ...where, ...user, INTEGRATION_TESTING_PASSWORD: '' };
    await expect(findTarget({ name: 'dev', variables, workspace })).rejects.toThrow(
      /lack INTEGRATION_TESTING_PASSWORD$/,
    );
  });

  it('needs an environment that there is', async () => {
    await expect(findTarget({ name: 'test', variables: {}, workspace })).rejects.toThrow(
      'choose dev, prod, local',
    );
  });
});

describe('the local target', () => {
  function run(id: number, port: number, ageSeconds: number): void {
    const folder = join(workspace, '.cache/local-stack/runs', String(id));
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'user.json');
    const local = { apiUrl: `http://localhost:${port}`, cognitoUrl: 'http://127.0.0.1:9' };
    writeFileSync(file, JSON.stringify({ ...local, clientId: 'c', username: 'u', password: 'p' }));
    const then = Date.now() / 1000 - ageSeconds;
    utimesSync(file, then, then);
  }

  it('is the stack that runs, and was started last', async () => {
    run(process.pid, 2000, 20);
    run(process.ppid, 2001, 10);
    // No process has this id: its stack was killed.
    run(2 ** 22 + 1, 2002, 0);
    expect(await findTarget({ name: 'local', variables: {}, workspace })).toEqual({
      url: 'http://localhost:2001',
      clientId: 'c',
      username: 'u',
      password: 'p',
      region: 'us-east-1',
      cognitoUrl: 'http://127.0.0.1:9',
    });
  });

  it('says how to start one', async () => {
    await expect(findTarget({ name: 'local', variables: {}, workspace })).rejects.toThrow(
      'npm start -- --auth',
    );
  });
});

describe('the outputs of deployed stacks', () => {
  let server: Server;
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const stack = new URLSearchParams(body).get('StackName') ?? '';
        asked.push(stack);
        response.setHeader('content-type', 'text/xml').end(answer(stack));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
    });
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  /** As CloudFormation answers DescribeStacks. */
  function answer(stack: string): string {
    const outputs: Readonly<Record<string, readonly [string, string]>> = {
      'cori-data-api-dev-hosting': ['ApiUrl', 'https://found.example.org'],
      'cori-data-api-dev-auth': ['IntegrationTestClientId', 'found'],
    };
    const [key, value] = outputs[stack] ?? ['Other', ''];
    const output = `<OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue>`;
    const member = `<member><StackName>${stack}</StackName><Outputs><member>${output}</member></Outputs></member>`;
    return `<DescribeStacksResponse><DescribeStacksResult><Stacks>${member}</Stacks></DescribeStacksResult></DescribeStacksResponse>`;
  }

  it('say where it is and which client signs in', async () => {
    expect(await findTarget({ name: 'dev', variables: user, workspace })).toMatchObject({
      url: 'https://found.example.org',
      clientId: 'found',
    });
    expect(asked.sort()).toEqual(['cori-data-api-dev-auth', 'cori-data-api-dev-hosting']);
  });

  it('are named where one is missing', async () => {
    await expect(findTarget({ name: 'prod', variables: user, workspace })).rejects.toThrow(
      /ApiUrl of the stack cori-data-api-prod-hosting.*INTEGRATION_TESTING_URL/s,
    );
  });
});

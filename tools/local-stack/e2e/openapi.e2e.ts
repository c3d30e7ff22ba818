import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { services } from '@cori/config';
import {
  catalogOpenApi,
  loadCatalog,
  serviceOpenApi,
  type RecordedAnswer,
  type RecordedAnswers,
} from '@cori/dataset-catalog';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { getJson, url, type Collection } from './clients.js';
import { workspaceRoot } from './stack-process.mjs';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly example?: unknown;
}

interface Response {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly unknown[];
  readonly responses: Readonly<Record<string, unknown>>;
}

const catalog = loadCatalog(workspaceRoot, services);
const answersFile = join(workspaceRoot, 'docs/openapi-answers.json');
const recorded = JSON.parse(readFileSync(answersFile, 'utf8')) as RecordedAnswers;
const document = catalogOpenApi(catalog, recorded);
const operations = Object.entries(document.paths).map(([path, item]) => ({
  path,
  get: (item as unknown as { readonly get: Operation }).get,
}));

// `format` says how wide a number is and what a client makes of a text; the types say enough here.
const ajv = new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false });
ajv.addSchema({ $id: 'openapi', ...document });

/** Follows a reference into the components. */
function resolved(item: unknown): unknown {
  const reference = (item as { readonly $ref?: string }).$ref;
  if (reference === undefined) return item;
  return reference
    .slice('#/'.length)
    .split('/')
    .reduce<unknown>((found, key) => (found as Readonly<Record<string, unknown>>)[key], document);
}

/** The check of a response's body, from where the document describes it. */
function bodyCheck(path: string, status: number, type: string): ValidateFunction {
  const at = ['paths', path, 'get', 'responses', String(status)];
  const described = operations.find((each) => each.path === path)?.get.responses[String(status)];
  const { $ref } = (described ?? {}) as { readonly $ref?: string };
  const pointer = $ref?.slice(1) ?? `/${at.map(escaped).join('/')}`;
  const check = ajv.getSchema(`openapi#${pointer}/content/${escaped(type)}/schema`);
  if (!check) throw new Error(`${path}: no schema of ${type} for the status ${status}`);
  return check;
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

/** Asks, and compares the answer with what the document says of it. */
async function conforming(path: string, target: string, method = 'GET'): Promise<unknown> {
  const answer = await fetch(url + target, { method });
  const described = operations.find((each) => each.path === path)?.get.responses;
  const response = resolved(described?.[String(answer.status)] ?? {}) as Response;
  const type = answer.headers.get('content-type') ?? '';
  const bytes = await answer.arrayBuffer();
  const about = `${target}: ${answer.status} ${type}`;
  expect([about, Object.keys(response.content ?? {})]).toEqual([
    about,
    expect.arrayContaining([type]),
  ]);
  for (const header of Object.keys(response.headers ?? {})) {
    // Only a page that has neighbours has links to them.
    if (header !== 'Link') expect([about, answer.headers.has(header)]).toEqual([about, true]);
  }
  if (!type.endsWith('json')) return bytes;
  const body: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  const check = bodyCheck(path, answer.status, type);
  check(body);
  expect([about, check.errors ?? []]).toEqual([about, []]);
  return body;
}

function parametersOf(operation: Operation): readonly Parameter[] {
  return operation.parameters.map((parameter) => resolved(parameter) as Parameter);
}

/** The path with its examples; an id that has none is asked for. */
async function exampleTarget(path: string, parameters: readonly Parameter[]): Promise<string> {
  let target = path;
  for (const { name, example } of parameters.filter((each) => each.in === 'path')) {
    const value = example ?? (await firstId(path.replace(/\/\{id\}$/, '')));
    target = target.replace(`{${name}}`, encodeURIComponent(String(value)));
  }
  return target;
}

async function firstId(collection: string): Promise<unknown> {
  const { features } = await getJson<Collection>(`${collection}?limit=1`);
  return features[0]?.id;
}

function rowsOf(body: unknown): number {
  const { features, count } = body as Partial<Collection> & { readonly count?: number };
  return features?.length ?? count ?? 1;
}

describe('the document of all services', () => {
  it('is served as docs/ has it', async () => {
    expect(await getJson('/openapi.json')).toEqual(document);
  });
});

describe.each(services)('the document of $logicalName', ({ corePath }) => {
  it('is served as the catalog makes it', async () => {
    const service = catalog.find((each) => each.corePath === corePath);
    if (!service) throw new Error(`${corePath} is no service of the catalog`);
    expect(await getJson(`${corePath}/openapi.json`)).toEqual(serviceOpenApi(service, recorded));
  });

  it('describes what is refused', async () => {
    const [dataset] = catalog.find((each) => each.corePath === corePath)?.datasets ?? [];
    const base = `${corePath}/${dataset?.name ?? ''}`;
    const code = async (path: string, target: string, method?: string): Promise<unknown> =>
      ((await conforming(path, target, method)) as { readonly code: string }).code;
    expect([
      await code(base, `${corePath}/no_such_dataset`),
      await code(base, `${base}?nonsense=1`),
      await code(base, `${base}?limit=-1`),
      await code(`${base}/{id}`, `${base}/no-such-id`),
      await code(`${base}/{id}`, `${base}/no/such/path`),
      await code(base, base, 'POST'),
    ]).toEqual([
      ...['unknown-dataset', 'unknown-parameter', 'invalid-parameter'],
      ...['unknown-feature', 'not-found', 'method-not-allowed'],
    ]);
  });
});

describe.each(operations)('$path', ({ path, get: operation }) => {
  const parameters = parametersOf(operation);
  const query = parameters.filter((each) => each.in === 'query');

  it('exists, and answers as described', async () => {
    await conforming(path, await exampleTarget(path, parameters));
  });

  it('documents every parameter that the service takes, and no other', async () => {
    const target = await exampleTarget(path, parameters);
    const problem = (await conforming(path, `${target}?nonsense=1`)) as Record<string, string>;
    expect(problem['code']).toBe('unknown-parameter');
    const taken = problem['allowed'] === 'no parameter' ? [] : problem['allowed']?.split(', ');
    expect(query.map(({ name }) => name).sort()).toEqual([...(taken ?? [])].sort());
  });

  const examples = query.filter(({ example }) => example !== undefined);
  if (examples.length === 0) return;

  it('answers the example of each parameter, with rows', async () => {
    const target = await exampleTarget(path, parameters);
    for (const { name, example } of examples) {
      const value = encodeURIComponent(String(example));
      const body = await conforming(path, `${target}?${name}=${value}`);
      expect([name, rowsOf(body)]).not.toEqual([name, 0]);
    }
  });

  it('answers 304 without a body to the tag that it gave', async () => {
    const target = url + (await exampleTarget(path, parameters));
    const etag = (await fetch(target)).headers.get('etag') ?? '';
    const answer = await fetch(target, { headers: { 'If-None-Match': etag } });
    expect([answer.status, await answer.text()]).toEqual([304, '']);
    expect(answer.headers.get('etag')).toBe(etag);
  });
});

/** What is longer makes a document long and says no more. */
const LONGEST_ANSWER = 2_000;

async function answerTo(target: string): Promise<RecordedAnswer | undefined> {
  const answer = await fetch(url + target);
  const text = await answer.text();
  const isShort = text.length <= LONGEST_ANSWER;
  const isJson = answer.headers.get('content-type')?.endsWith('json') ?? false;
  if (!isJson || !isShort) return undefined;
  return { target, answer: JSON.parse(text) as RecordedAnswer['answer'] };
}

/** The service that a path, with or without a query, leads to. */
function serviceOf(target: string): string {
  return target.split(/[/?]/)[1] ?? '';
}

/** Of the services that have no record yet, as a new one, nothing is compared. */
function ofRecordedServices({ operations: answered, problems }: RecordedAnswers): RecordedAnswers {
  const services = new Set(
    Object.values(recorded.operations).map(({ target }) => serviceOf(target)),
  );
  const compared = Object.entries(answered).filter(([, { target }]) =>
    services.has(serviceOf(target)),
  );
  return { operations: Object.fromEntries(compared), problems };
}

/** The answers that the document has as examples, asked for now. */
async function currentAnswers(): Promise<RecordedAnswers> {
  const succeeded: Record<string, RecordedAnswer> = {};
  for (const { path, get } of operations) {
    const parameters = parametersOf(get);
    const limited = parameters.some(({ name }) => name === 'limit') ? '?limit=1' : '';
    const answer = await answerTo((await exampleTarget(path, parameters)) + limited);
    if (answer) succeeded[get.operationId] = answer;
  }
  const problems: Record<string, RecordedAnswer> = {};
  for (const target of [
    ...['/bcat/county_summary?limit=-1', '/bcat/county_summary?limti=1', '/bcat/county_sumary'],
    ...['/bcat/county_summary/00000', '/bcat/county_summary/no/such/path'],
  ]) {
    const problem = await answerTo(target);
    if (problem) problems[(problem.answer as { readonly code: string }).code] = problem;
  }
  return { operations: succeeded, problems };
}

describe('the examples of answers', () => {
  it('are what is really answered', async () => {
    const current = await currentAnswers();
    if (process.env['RECORD_ANSWERS'] === '1') {
      writeFileSync(answersFile, `${JSON.stringify(current, null, 1)}\n`);
    } else {
      expect(recorded).toEqual(ofRecordedServices(current));
    }
  });
});

/** A client's program: a county by its code, and what a wrong parameter is answered with. */
const PYTHON_CLIENT = `
import sys
from bcat_client import Client
from bcat_client.api.bcat_county_summary import bcat_county_summary, bcat_county_summary_geojson
from bcat_client.models import BcatCountySummaryFeatures, InvalidParameterProblem

client = Client(base_url=sys.argv[1])
counties = bcat_county_summary_geojson.sync(client=client, geoid_co=["13121", "13089"])
assert isinstance(counties, BcatCountySummaryFeatures), counties
assert counties.features[0].geometry.type_ == "MultiPolygon"
problem = bcat_county_summary.sync(client=client, limit=-1)
assert isinstance(problem, InvalidParameterProblem), problem
print(*(county.id for county in counties.features), problem.parameter)
`;

describe('a Python client that is generated from the document', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'python-client-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('finds counties and reads problems', () => {
    const python = join(workspaceRoot, '.venv/bin');
    const config = join(folder, 'config.json');
    writeFileSync(
      config,
      JSON.stringify({
        post_hooks: [],
        content_type_overrides: {
          'application/x-protobuf': 'application/octet-stream',
          'application/vnd.mapbox-vector-tile': 'application/octet-stream',
        },
      }),
    );
    execFileSync(join(python, 'openapi-python-client'), [
      ...['generate', '--url', `${url}/bcat/openapi.json`, '--config', config, '--meta', 'none'],
      ...['--fail-on-warning', '--output-path', join(folder, 'bcat_client')],
    ]);
    const printed = execFileSync(join(python, 'python'), ['-c', PYTHON_CLIENT, url], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(printed.trim()).toBe('13089 13121 limit');
  });
});

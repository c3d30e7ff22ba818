import { proxyEvent, type EventContext, type GatewayRequest } from './event.js';

const request: GatewayRequest = {
  requestId: 'request-1',
  method: 'GET',
  path: '/bcat/Do%C3%B1a%20Ana',
  query: '',
  rawHeaders: ['Host', 'localhost:2000', 'User-Agent', 'curl/8'],
  sourceIp: '127.0.0.1',
  body: Buffer.alloc(0),
};

const context: EventContext = {
  api: { id: 'rest', stage: 'local', binaryMediaTypes: ['*/*'] },
  route: {
    method: 'ANY',
    resource: '/bcat/{proxy+}',
    integration: { type: 'lambda', function: 'python-bcat', timeoutMilliseconds: 29_000 },
  },
  pathParameters: { proxy: 'Doña Ana' },
  now: new Date('2026-04-09T12:34:56Z'),
};

describe('the event of a proxy integration', () => {
  it('keeps the path encoded and the path parameters decoded', () => {
    const event = proxyEvent(request, context);
    expect(event).toMatchObject({
      resource: '/bcat/{proxy+}',
      path: '/bcat/Do%C3%B1a%20Ana',
      httpMethod: 'GET',
      pathParameters: { proxy: 'Doña Ana' },
      stageVariables: null,
      queryStringParameters: null,
      multiValueQueryStringParameters: null,
      body: null,
      isBase64Encoded: false,
    });
    expect(event.requestContext).toMatchObject({
      path: '/local/bcat/Do%C3%B1a%20Ana',
      resourcePath: '/bcat/{proxy+}',
      stage: 'local',
      requestId: 'request-1',
      requestTime: '09/Apr/2026:12:34:56 +0000',
      identity: { sourceIp: '127.0.0.1', userAgent: 'curl/8' },
    });
    expect(event.requestContext.authorizer).toBeUndefined();
  });

  it('decodes the query, with every value of a repeated key and the last alone', () => {
    const query = 'geoid_co=13121%2C13089&geoid_co=13067&name=O%27Brien+x&empty=&__proto__=a';
    const event = proxyEvent({ ...request, query }, context);
    expect(event.queryStringParameters).toEqual(
      Object.fromEntries([
        ['geoid_co', '13067'],
        ['name', "O'Brien x"],
        ['empty', ''],
        ['__proto__', 'a'],
      ]),
    );
    expect(event.multiValueQueryStringParameters).toMatchObject({
      geoid_co: ['13121,13089', '13067'],
      empty: [''],
    });
  });

  it('keeps names and repetition of headers, and drops those of the connection', () => {
    const rawHeaders = ['X-One', 'a', 'X-One', 'b', 'Connection', 'close', 'If-None-Match', '"e"'];
    const event = proxyEvent({ ...request, rawHeaders }, context);
    expect(event.headers).toEqual({
      'X-One': 'b',
      'If-None-Match': '"e"',
      'X-Forwarded-For': '127.0.0.1',
      'X-Forwarded-Proto': 'http',
    });
    expect(event.multiValueHeaders['X-One']).toEqual(['a', 'b']);
  });

  it('has a body as base64 where its media type is binary, else as text', () => {
    const body = Buffer.from('{"query":"é"}');
    const rawHeaders = ['Content-Type', 'application/json'];
    const binary = proxyEvent({ ...request, rawHeaders, body }, context);
    expect(binary).toMatchObject({ body: body.toString('base64'), isBase64Encoded: true });

    const api = { ...context.api, binaryMediaTypes: ['image/*'] };
    const text = proxyEvent({ ...request, rawHeaders, body }, { ...context, api });
    expect(text).toMatchObject({ body: '{"query":"é"}', isBase64Encoded: false });
  });

  it('carries what an authorizer says', () => {
    const authorizer = { claims: { sub: '1' } };
    const event = proxyEvent(request, { ...context, authorizer });
    expect(event.requestContext.authorizer).toEqual(authorizer);
  });
});

// @ts-check
'use strict';

/**
 * Stands in for `rapid-client.node`, the native module of npm `aws-lambda-ric`, which needs a
 * compiler and cmake to build. It speaks the same Runtime API with Node's own HTTP client and is
 * loaded with `node --require` before the runtime client.
 *
 * Follows https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html and the exported functions
 * of aws-lambda-ric's `src/native/rapid-client.cc`: `next`, `done` and `error`.
 */

const { Agent, request } = require('node:http');
const Module = require('node:module');

const INVOCATION = '/2018-06-01/runtime/invocation';
/** Lambda drops an X-Ray cause of 1 MiB or more, and so do AWS's own clients. */
const MAXIMUM_CAUSE_BYTES = 1024 * 1024;

const [host, port] = (process.env.AWS_LAMBDA_RUNTIME_API ?? '').split(':');
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/**
 * @param {'GET' | 'POST'} method
 * @param {string} path
 * @param {string} [body]
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{ status: number, bodyJson: string, headers: import('node:http').IncomingHttpHeaders }>}
 */
function call(method, path, body, headers = {}) {
  const length =
    body === undefined ? undefined : { 'Content-Length': String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host, port, method, path, agent, headers: { ...length, ...headers } },
      (response) => {
        /** @type {Buffer[]} */
        const chunks = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            bodyJson: Buffer.concat(chunks).toString('utf8'),
            headers: response.headers,
          }),
        );
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

// The native `done` and `error` return when the post is over; here `next` waits for it instead.
let posted = Promise.resolve();

/**
 * @param {string} path
 * @param {string} body
 * @param {Record<string, string>} [headers]
 */
function post(path, body, headers = {}) {
  posted = posted.then(async () => {
    const { status } = await call('POST', path, body, {
      'Content-Type': 'application/json',
      ...headers,
    });
    if (status !== 202) console.error(`Runtime API answered ${status} to ${path}`);
  });
}

const rapidClient = {
  async next() {
    await posted;
    return call('GET', `${INVOCATION}/next`);
  },
  /**
   * @param {string} requestId
   * @param {string} body
   */
  done(requestId, body) {
    post(`${INVOCATION}/${requestId}/response`, body);
  },
  /**
   * @param {string} requestId
   * @param {string} body
   * @param {string} cause
   */
  error(requestId, body, cause) {
    const fits = Buffer.byteLength(cause) < MAXIMUM_CAUSE_BYTES;
    post(`${INVOCATION}/${requestId}/error`, body, {
      'Lambda-Runtime-Function-XRay-Error-Cause': fits ? encodeHeader(cause) : '',
    });
  },
};

/**
 * Header values are Latin-1; a cause can hold any text.
 *
 * @param {string} text
 */
function encodeHeader(text) {
  return text.replace(/[^\x20-\x7e]/g, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );
}

const NATIVE_MODULE = './rapid-client.node';
// Node documents no way to answer a CommonJS `require` of a file that does not exist; `--require`
// has put this module into the cache under its own name, which the request is led to.
/** @type {any} */
const loader = Module;
const resolveFilename = loader._resolveFilename;
loader._resolveFilename = function (/** @type {string} */ name, /** @type {unknown[]} */ ...rest) {
  return name === NATIVE_MODULE ? __filename : resolveFilename.call(this, name, ...rest);
};

module.exports = rapidClient;

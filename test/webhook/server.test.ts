/** The door for events: what is refused, and that a delivery is taken once. */
import { createHmac, randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Intent } from '../../webhook/intent.ts';
import { listen, type WebhookServer } from '../../webhook/server.ts';

const SECRET = 'sixteen-or-more-signs';
const PUSH = JSON.stringify({ ref: 'refs/heads/main', repository: { full_name: 'Ann/network' } });

const seen = new Set<string>();
const intents: Intent[] = [];
const errors: unknown[] = [];
let server: WebhookServer;
let port = 0;

beforeAll(async () => {
  server = await listen(
    {
      repository: () => 'ann/network',
      secret: SECRET,
      firstDelivery: async (_source, delivery) => !seen.has(delivery) && Boolean(seen.add(delivery)),
      onIntent: (intent) => intents.push(intent),
      onError: (error) => errors.push(error),
    },
    { port: 0 },
  );
  port = Number(new URL(server.url).port);
});
afterAll(() => server.close());
beforeEach(() => {
  intents.length = 0;
});

const sign = (body: string | Uint8Array, secret = SECRET): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

async function send(
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const response = await fetch(`${server.url}/webhook/github`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'push',
      'x-github-delivery': randomUUID(),
      'x-hub-signature-256': sign(body),
      ...headers,
    },
  });
  return { status: response.status, text: await response.text() };
}

test('it listens on this machine only', () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
});

test('a signed push is taken at once', async () => {
  expect(await send(PUSH)).toEqual({ status: 202, text: 'taken\n' });
  expect(intents).toEqual([{ kind: 'branch', branch: 'main' }]);
});

test.each([
  ['no signature', { 'x-hub-signature-256': '' }],
  ['another secret', { 'x-hub-signature-256': sign(PUSH, 'somebody-elses-secret') }],
  ['a short one', { 'x-hub-signature-256': sign(PUSH).slice(0, 40) }],
  ['upper case', { 'x-hub-signature-256': sign(PUSH).toUpperCase() }],
  ['sha1 only', { 'x-hub-signature-256': '', 'x-hub-signature': 'sha1=0' }],
  ['two of them', { 'x-hub-signature-256': `${sign(PUSH)}, ${sign(PUSH)}` }],
  ['the signature of another body', { 'x-hub-signature-256': sign(`${PUSH} `) }],
])('F49: %s is refused, and nothing is done', async (_name, headers) => {
  expect(await send(PUSH, headers)).toEqual({ status: 401, text: 'the signature is missing or wrong\n' });
  expect(intents).toEqual([]);
});

test('F56: a delivery that comes a hundred times is taken once', async () => {
  const delivery = { 'x-github-delivery': randomUUID() };
  const answers = [];
  for (let time = 0; time < 100; time++) answers.push((await send(PUSH, delivery)).text);
  expect(answers.filter((text) => text === 'taken\n')).toHaveLength(1);
  expect(intents).toHaveLength(1);
});

test.each([
  ['a body of four MiB', 'x'.repeat(4 * 1024 * 1024), {}, 413],
  ['no JSON', 'payload=%7B%7D', {}, 400],
  ['no delivery id', PUSH, { 'x-github-delivery': '' }, 400],
  ['a delivery id that is none', PUSH, { 'x-github-delivery': '../../etc' }, 400],
])('F47: %s', async (_name, body, headers, status) => {
  expect((await send(body, headers)).status).toBe(status);
  expect(intents).toEqual([]);
});

test('F47: a body that claims to be short and is not, and one in chunks without end', async () => {
  const chunk = 'y'.repeat(64 * 1024);
  const answer = await raw(
    'POST /webhook/github HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\n',
    Array.from({ length: 80 }, () => `10000\r\n${chunk}\r\n`),
  );
  // What was not read yet when the server closed can take its answer along.
  expect(answer).toMatch(/^(?:HTTP\/1\.1 413|$)/);
  expect(intents).toEqual([]);
});

test('F47: headers without end are cut off', async () => {
  const answer = await raw(
    'POST /webhook/github HTTP/1.1\r\nHost: x\r\n',
    Array.from({ length: 300 }, (_, index) => `X-${index}: ${'z'.repeat(1024)}\r\n`),
  );
  expect(answer).toMatch(/^HTTP\/1\.1 431/);
});

test('F47: one that never ends its headers is told so', { timeout: 60_000 }, async () => {
  const started = Date.now();
  const answer = await raw('POST /webhook/github HTTP/1.1\r\nHost: x\r\n', []);
  expect(answer).toMatch(/^HTTP\/1\.1 408/);
  expect(Date.now() - started).toBeLessThan(20_000);
});

test('F48: whatever signed JSON says, the answer is 202 and no error', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('push', 'pull_request', 'pull_request_review', 'ping', 'x'),
      fc.oneof(
        fc.jsonValue(),
        fc.record({
          ref: fc.jsonValue(),
          action: fc.jsonValue(),
          repository: fc.oneof(fc.jsonValue(), fc.record({ full_name: fc.jsonValue() })),
        }),
      ),
      async (event, value) => {
        expect((await send(JSON.stringify(value), { 'x-github-event': event })).status).toBe(202);
      },
    ),
    { numRuns: 150 },
  );
  expect(errors).toEqual([]);
});

test('other paths and methods', async () => {
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  expect((await fetch(`${server.url}/webhook/github`)).status).toBe(404);
  expect((await fetch(`${server.url}/`, { method: 'POST' })).status).toBe(404);
});

/** Writes pieces to a bare socket and gives what comes back until it is closed. */
function raw(head: string, pieces: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', async () => {
      socket.write(head);
      for (const piece of pieces) {
        if (socket.destroyed || text !== '') break;
        if (!socket.write(piece)) await new Promise((done) => setImmediate(done));
      }
    });
    socket.on('data', (data) => {
      text += data.toString();
      if (/\r\n\r\n/.test(text)) socket.end();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}

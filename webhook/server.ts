/**
 * The door for events: signature over the raw bytes, limits on everything, each delivery once, an answer at once. The
 * work is done elsewhere.
 */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Intent, intentOf } from './intent.ts';
import { isSigned } from './signature.ts';

const LARGEST_BODY = 3 * 1024 * 1024;
const LARGEST_HEADERS = 256 * 1024;
const HEADER_MS = 10_000;
const READ_MS = 30_000;
const DELIVERY = /^[A-Za-z0-9-]{8,64}$/;

export interface WebhookOptions {
  /** The only repository that we speak of; undefined as long as nobody has named one. */
  readonly repository: () => string | undefined;
  readonly secret: string;
  /** True the first time that a delivery is seen; asked only after the signature was right. */
  readonly firstDelivery: (source: string, delivery: string) => Promise<boolean>;
  readonly onIntent: (intent: Intent) => void;
  readonly onError: (error: unknown) => void;
}

export interface ListenOptions {
  /** 127.0.0.1 unless told otherwise: what ends TLS stands in front. */
  readonly host?: string;
  /** 0: any free one. */
  readonly port: number;
}

export interface WebhookServer {
  /** Where it listens: `http://127.0.0.1:8080`. */
  readonly url: string;
  close(): Promise<void>;
}

export async function listen(options: WebhookOptions, at: ListenOptions): Promise<WebhookServer> {
  const server = build(options);
  const url = await server.listen({ host: at.host ?? '127.0.0.1', port: at.port });
  return { url, close: () => server.close() };
}

function build(options: WebhookOptions): FastifyInstance {
  const server = Fastify({
    bodyLimit: LARGEST_BODY,
    requestTimeout: READ_MS,
    connectionTimeout: READ_MS,
    forceCloseConnections: true,
    return503OnClosing: true,
    http: {
      maxHeaderSize: LARGEST_HEADERS,
      headersTimeout: HEADER_MS,
      requestTimeout: READ_MS,
      // Node looks at its clocks every 30 seconds unless told otherwise.
      connectionsCheckingInterval: 1_000,
    },
  });
  // Bytes, whatever they claim to be: the signature is over what came.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.setErrorHandler((error: { readonly statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) options.onError(error);
    return answer(reply, status, status >= 500 ? 'this failed here; send it again' : 'refused');
  });
  server.setNotFoundHandler((_request, reply) => answer(reply, 404, 'there is nothing here'));
  server.get('/healthz', (_request, reply) => answer(reply, 200, 'ok'));
  server.post('/webhook/github', (request, reply) => receive(options, request, reply));
  return server;
}

function answer(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply.code(status).type('text/plain; charset=utf-8').send(`${text}\n`);
}

/** The same answer for every wrong signature: a stranger learns nothing from it. */
async function receive(
  options: WebhookOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  if (!isSigned(body, one(request.headers['x-hub-signature-256']), options.secret))
    return answer(reply, 401, 'the signature is missing or wrong');
  const delivery = one(request.headers['x-github-delivery']) ?? '';
  if (!DELIVERY.test(delivery)) return answer(reply, 400, 'X-GitHub-Delivery is missing');
  let payload: unknown;
  try {
    payload = JSON.parse(body.toString('utf8'));
  } catch {
    return answer(reply, 400, 'the body is no JSON: set the content type of the webhook to application/json');
  }
  if (!(await options.firstDelivery('github', delivery))) return answer(reply, 202, 'seen before');
  const intent = intentOf(
    { event: one(request.headers['x-github-event']) ?? '', payload },
    options.repository(),
  );
  options.onIntent(intent);
  return answer(reply, 202, intent.kind === 'nothing' ? `nothing to do: ${intent.why}` : 'taken');
}

function one(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : header?.[0];
}

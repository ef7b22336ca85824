/** The review side of `plumb serve`: plans on pull requests, and the door for the code host's events. */
import type { Following } from '../reconciler/follow.ts';
import { type Reviewing, reviewing } from '../reconciler/review/reviewing.ts';
import { firstDelivery } from '../reconciler/store/reviews.ts';
import type { Intent } from '../webhook/intent.ts';
import type { ListenOptions, WebhookServer } from '../webhook/server.ts';
import { UsageError } from './explain.ts';
import type { House } from './house.ts';

export interface ReviewServing {
  /** Where events are taken; undefined: the host is only asked. */
  readonly url: string | undefined;
  /** Something that is told there has changed. */
  soon(): void;
  close(): Promise<void>;
}

export interface ReviewServeOptions {
  readonly house: House;
  readonly following: Following;
  readonly branch: string;
  readonly pollMs: number;
  readonly listenAt: ListenOptions | undefined;
  readonly say: (text: string) => void;
  readonly onError: (error: unknown) => void;
}

/** Undefined when the environment has no login for a code host: then there is nobody to talk to. */
export async function serveReviews(options: ReviewServeOptions): Promise<ReviewServing | undefined> {
  const { house, branch, say } = options;
  const { login, webhookSecret } = house.settings.review;
  if (login === undefined) {
    if (options.listenAt === undefined) return undefined;
    throw new UsageError(
      '--listen takes events of a code host: set PLUMB_GITHUB_TOKEN or PLUMB_GITHUB_APP_ID',
    );
  }
  const stop = new AbortController();
  const reviews = reviewing({
    context: house.context,
    mirror: house.mirror,
    branch,
    pollMs: options.pollMs,
    apply: options.following.now,
    signal: stop.signal,
    onReviewed: ({ pull, head, devices }) =>
      say(`pull request ${pull}: planned at ${head.slice(0, 12)}, ${devices.length} devices`),
    onError: options.onError,
  });
  try {
    const url = await listenFor(options, reviews, webhookSecret);
    return {
      url: url?.url,
      soon: reviews.soon,
      close: async () => {
        await url?.close();
        stop.abort();
        await reviews.done;
      },
    };
  } catch (error) {
    stop.abort();
    await reviews.done;
    throw error;
  }
}

async function listenFor(
  { house, following, listenAt, branch, onError }: ReviewServeOptions,
  reviews: Reviewing,
  secret: string | undefined,
): Promise<WebhookServer | undefined> {
  if (listenAt === undefined) return undefined;
  if (secret === undefined)
    throw new UsageError('--listen needs PLUMB_WEBHOOK_SECRET: events without a signature are refused');
  const { listen } = await import('../webhook/server.ts');
  return listen(
    {
      repository: () => reviews.repository(),
      secret,
      firstDelivery: (source, delivery) => firstDelivery(house.store, source, delivery),
      onIntent: (intent) => follow(intent, branch, following, reviews),
      onError,
    },
    listenAt,
  );
}

/** An event is a reason to look, and nothing more. */
function follow(intent: Intent, branch: string, following: Following, reviews: Reviewing): void {
  if ((intent.kind === 'branch' && intent.branch === branch) || intent.kind === 'pull') following.soon();
  if (intent.kind !== 'ping' && intent.kind !== 'nothing') reviews.soon();
}

/** `8080`, `0.0.0.0:8080`, `[::1]:8080`. Throws UsageError for anything else. */
export function readListen(text: string): ListenOptions {
  const [, bracketed, plain, port = ''] =
    /^(?:(?:\[([0-9A-Fa-f:.]+)\]|([\w.-]+)):)?(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  if (port === '' || Number(port) > 65_535)
    throw new UsageError(`--listen is a port, or an address and a port: 8080 or 0.0.0.0:8080, not ${text}`);
  return { port: Number(port), ...(host === undefined ? {} : { host }) };
}

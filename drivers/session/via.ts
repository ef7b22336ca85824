/** The way to the device: through jump hosts and SOCKS proxies, one after the other. */
import type { Duplex } from 'node:stream';
import { SocksClient } from 'socks';
import { accountFor, type Resolve } from './account.ts';
import { type Context, underLimit } from './context.ts';
import type { Via } from './contract.ts';
import { dial } from './socket.ts';
import { connectSsh } from './ssh.ts';

export interface Destination {
  readonly address: string;
  readonly port: number;
}

/**
 * Opens a byte stream to the destination. Each jump host has its own pinned key and its own account.
 * @throws SessionError connect-*, via-failed and all of a jump host's own login
 */
export async function openStream(
  context: Context,
  via: readonly Via[],
  destination: Destination,
  resolve: Resolve,
): Promise<Duplex> {
  const [first] = via;
  let stream: Duplex = await dial(
    context,
    first?.address ?? destination.address,
    first?.port ?? destination.port,
  );
  for (const [index, hop] of via.entries()) {
    const next = via[index + 1] ?? destination;
    stream =
      hop.type === 'jump'
        ? await throughJump(context, stream, hop, next, resolve)
        : await throughSocks(context, stream, hop, next, resolve);
    context.own(stream);
  }
  return stream;
}

async function throughJump(
  context: Context,
  stream: Duplex,
  hop: Via,
  next: Destination,
  resolve: Resolve,
): Promise<Duplex> {
  if (hop.login === undefined)
    throw context.fail('secret-missing', 'via', `the jump host ${hop.address} needs \`credentials\``);
  const client = await connectSsh(context, stream, {
    name: hop.address,
    hostKeys: hop.host_key === undefined ? [] : [hop.host_key],
    legacyAlgorithms: false,
    account: accountFor(context, hop.login, 'write', resolve),
  });
  return underLimit<Duplex>(context, viaLimit(context), (done, reject) => {
    client.forwardOut('127.0.0.1', 0, next.address, next.port, (error, channel) => {
      if (error === undefined) done(channel);
      else
        reject(
          context.fail(
            'via-failed',
            'via',
            `${hop.address} to ${next.address}:${next.port}, ${error.message}`,
          ),
        );
    });
    client.once('close', () =>
      reject(context.fail('via-failed', 'via', `${hop.address} closed the connection`)),
    );
  });
}

async function throughSocks(
  context: Context,
  stream: Duplex,
  hop: Via,
  next: Destination,
  resolve: Resolve,
): Promise<Duplex> {
  const account = hop.login === undefined ? undefined : accountFor(context, hop.login, 'write', resolve);
  return underLimit<Duplex>(context, viaLimit(context), (done, reject) => {
    SocksClient.createConnection({
      command: 'connect',
      existing_socket: stream,
      timeout: context.deadlines.connect,
      destination: { host: next.address, port: next.port },
      proxy: {
        host: hop.address,
        port: hop.port,
        type: 5,
        ...(account === undefined ? {} : { userId: account.username, password: account.password ?? '' }),
      },
    }).then(
      ({ socket }) => done(socket),
      (error: Error) =>
        reject(
          context.fail(
            'via-failed',
            'via',
            `${hop.address} to ${next.address}:${next.port}, ${error.message}`,
          ),
        ),
    );
  });
}

function viaLimit(context: Context): {
  readonly phase: 'via';
  readonly within: number;
  readonly code: 'connect-timeout';
} {
  return { phase: 'via', within: context.deadlines.connect, code: 'connect-timeout' };
}

/** The first TCP connection, with its own deadline and errors that say which end refused. */
import { connect, type Socket } from 'node:net';
import { type Context, underLimit } from './context.ts';

/** Probes (ms) on an idle connection, so that a vanished device is noticed. */
const KEEPALIVE = 30_000;

/** @throws SessionError connect-refused, connect-timeout, connect-failed */
export function dial(context: Context, address: string, port: number): Promise<Socket> {
  const limit = { phase: 'connect', within: context.deadlines.connect, code: 'connect-timeout' } as const;
  return underLimit(context, limit, (resolve, reject) => {
    const socket = connect({ host: address, port });
    context.own(socket);
    socket.setNoDelay(true);
    socket.setKeepAlive(true, KEEPALIVE);
    socket.once('connect', () => resolve(socket));
    // stays for the socket's life: an error without a listener would end the process
    socket.on('error', (error: NodeJS.ErrnoException) => {
      const code =
        error.code === 'ECONNREFUSED'
          ? 'connect-refused'
          : error.code === 'ETIMEDOUT'
            ? 'connect-timeout'
            : 'connect-failed';
      reject(context.fail(code, 'connect', `${address}:${port} ${error.code ?? error.message}`));
    });
  });
}

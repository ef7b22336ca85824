/** Telnet: telnet-client as a byte pipe only; its prompt matching loses data and answers (faults F35, F46), so it never sees a prompt. */
import type { Duplex } from 'node:stream';
import { Telnet } from 'telnet-client';
import type { Context } from './context.ts';
import type { Pipe } from './conversation.ts';
import { encodeTelnet, TelnetStream } from './telnet-codec.ts';

/**
 * Wraps an open connection. Options are negotiated below telnet-client (it negotiates only in the first bytes of
 * a chunk), so what reaches it is clean text.
 */
export async function openTelnet(context: Context, raw: Duplex): Promise<Pipe> {
  const line = new TelnetStream(raw);
  context.own(line);
  const telnet = new Telnet();
  telnet.on('error', () => undefined);
  await telnet.connect({ sock: line, disableLogon: true, timeout: 0 });
  const stream = await telnet.shell();
  return {
    write: (text) => {
      if (line.writable) stream.write(encodeTelnet(text));
    },
    listen: (onData, onEnd) => {
      let ended = false;
      const end = (why?: string): void => {
        if (ended) return;
        ended = true;
        onEnd(why);
      };
      stream.on('data', onData);
      stream.on('error', (error: Error) => end(error.message));
      line.on('error', (error: Error) => end(error.message));
      line.on('end', () => end());
      line.on('close', () => end());
    },
  };
}

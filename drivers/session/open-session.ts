/** Opens a session: way, transport, login, enabled level, prepared terminal. The only door to this folder. */
import { type Account, accountFor } from './account.ts';
import { type Context, openContext } from './context.ts';
import type { Session, SessionOptions } from './contract.ts';
import { Conversation, type Pipe } from './conversation.ts';
import { enable } from './enable.ts';
import { logIn } from './login.ts';
import { OpenSession } from './session.ts';
import { connectSsh, openShell } from './ssh.ts';
import { openTelnet } from './telnet.ts';
import { openTranscript } from './transcript.ts';
import { openStream } from './via.ts';

/**
 * Connects, logs in, raises to the enabled level and switches paging off.
 * @throws SessionError with a code of errors.ts; nothing stays open after a failure
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const transcript = openTranscript({
    ...(options.mask === undefined ? {} : { mask: options.mask }),
    ...(options.onTranscript === undefined ? {} : { onEntry: options.onTranscript }),
  });
  const context = openContext({
    device: options.device,
    address: options.connection.address,
    port: options.connection.port,
    transcript,
    ...(options.deadlines === undefined ? {} : { deadlines: options.deadlines }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  const onAbort = (): void => context.destroy();
  options.signal?.addEventListener('abort', onAbort, { once: true });
  context.own({ destroy: () => options.signal?.removeEventListener('abort', onAbort) });
  try {
    return await open(context, options);
  } catch (error) {
    context.destroy();
    throw error;
  }
}

async function open(context: Context, options: SessionOptions): Promise<Session> {
  const account = accountFor(context, options.connection.credentials, options.access, options.secret);
  const conversation = new Conversation(await openPipe(context, options, account), context);
  const speaker = await logIn(conversation, options.dialog, account);
  await enable(conversation, speaker, account.enable);
  const session = new OpenSession({
    context,
    conversation,
    speaker,
    layout: options.layout,
    access: options.access,
  });
  await session.prepare();
  return session;
}

async function openPipe(context: Context, options: SessionOptions, account: Account): Promise<Pipe> {
  const { connection, secret } = options;
  if (connection.transport === 'telnet' && !connection.allow_plaintext)
    throw context.fail('plaintext-not-allowed', 'connect');
  const stream = await openStream(context, connection.via, connection, secret);
  if (connection.transport === 'telnet') return openTelnet(context, stream);
  const client = await connectSsh(context, stream, {
    name: options.device,
    hostKeys: connection.host_keys,
    legacyAlgorithms: connection.legacy_algorithms,
    account,
  });
  return openShell(context, client);
}

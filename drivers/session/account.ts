/** From a credentials entry to the account that one login uses, its secrets resolved and remembered for masking. */
import type { Context } from './context.ts';
import type { Credentials, SecretRef } from './contract.ts';

export interface Account {
  readonly username: string;
  readonly password?: string;
  readonly privateKey?: string;
  readonly passphrase?: string;
  /** Path of the agent's socket. */
  readonly agent?: string;
  readonly enable?: string;
}

export type Resolve = (reference: SecretRef) => string;

/**
 * The account for reading or writing: `read` takes the read account where there is one.
 * @throws SessionError secret-missing, naming the reference and never a value
 */
export function accountFor(
  context: Context,
  credentials: Credentials,
  access: 'read' | 'write',
  resolve: Resolve,
): Account {
  const source = access === 'read' && credentials.read !== undefined ? credentials.read : credentials;
  const value = (reference: SecretRef | undefined): string | undefined => {
    if (reference === undefined) return undefined;
    const secret = resolved(context, reference, resolve);
    context.transcript.keepSecret(secret);
    return secret;
  };
  const account = {
    username: source.username,
    password: value(source.password),
    privateKey: value(source.private_key),
    passphrase: source === credentials ? value(credentials.passphrase) : undefined,
    agent: source === credentials ? agentOf(context, credentials) : undefined,
    enable: value(source.enable),
  };
  return withoutUndefined(account);
}

function resolved(context: Context, reference: SecretRef, resolve: Resolve): string {
  try {
    return resolve(reference);
  } catch (error) {
    throw context.fail(
      'secret-missing',
      'auth',
      `${reference.secret} (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}

function agentOf(context: Context, credentials: Credentials): string | undefined {
  if (credentials.agent !== true) return undefined;
  const socket = process.env.SSH_AUTH_SOCK;
  if (socket === undefined || socket === '')
    throw context.fail(
      'secret-missing',
      'auth',
      'the credentials ask for an SSH agent and SSH_AUTH_SOCK is not set',
    );
  return socket;
}

function withoutUndefined(
  account: { [Key in keyof Account]: Account[Key] | undefined } & { readonly username: string },
): Account {
  return {
    username: account.username,
    ...(account.password === undefined ? {} : { password: account.password }),
    ...(account.privateKey === undefined ? {} : { privateKey: account.privateKey }),
    ...(account.passphrase === undefined ? {} : { passphrase: account.passphrase }),
    ...(account.agent === undefined ? {} : { agent: account.agent }),
    ...(account.enable === undefined ? {} : { enable: account.enable }),
  };
}

/**
 * Secret references → values. Values live in memory only: no error, no version and no name of this module holds one.
 * A reference can only reach variables with the project's prefix and files below the project's file root (F96).
 */
import { createHmac, randomBytes } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import { formats } from '../../schemas/formats.ts';
import type { SecretRef } from '../types.ts';

/** Largest secret, in bytes: a private key fits. */
export const MAX_SECRET_BYTES = 64 * 1024;

/** Variables that set Plumbline itself (reconciler/settings.ts): where its key lies is nothing for a template. */
const OWN_VARIABLES: ReadonlySet<string> = new Set([
  'PLUMB_DATA',
  'PLUMB_DEBUG',
  'PLUMB_GITHUB_APP_ID',
  'PLUMB_GITHUB_APP_KEY_FILE',
  'PLUMB_GITHUB_TOKEN',
  'PLUMB_KEY_FILE',
  'PLUMB_WEBHOOK_SECRET',
]);

/** A secret that cannot be had. Names the reference, never a value. */
export class SecretError extends Error {
  readonly reference: string;
  constructor(reference: string, reason: string) {
    super(`secret ${reference}: ${reason}`);
    this.name = 'SecretError';
    this.reference = reference;
  }
}

export interface SecretResolver {
  /** The value. Throws SecretError when it is missing, empty, too large, or outside the bounds. */
  resolve(reference: SecretRef): string;
  /** Changes when the value changes and tells nothing else about it; stable as long as `versionKey` is. Throws as `resolve`. */
  version(reference: string): string;
}

export interface SecretSettings {
  readonly env_prefix: string;
  readonly file_root: string;
}

/**
 * `versionKey` keys the versions; without one they are stable within this resolver only. A plain hash would let
 * whoever sees a version test guesses.
 */
export function createSecretResolver(
  settings: SecretSettings,
  env: NodeJS.ProcessEnv = process.env,
  versionKey: Uint8Array = randomBytes(32),
): SecretResolver {
  function readValue(reference: string): string {
    if (!formats['secret-ref'](reference))
      throw new SecretError(printable(reference), 'this is not a reference');
    if (reference === 'device')
      throw new SecretError(reference, 'the device holds the value; there is nothing to resolve');
    const raw = reference.startsWith('env:')
      ? fromEnvironment(reference, settings, env)
      : fromFile(reference, settings);
    return checked(reference, raw);
  }
  return {
    resolve: ({ secret }) => readValue(secret),
    version: (reference) =>
      createHmac('sha256', versionKey)
        .update(`${reference}\0${readValue(reference)}`)
        .digest('hex')
        .slice(0, 16),
  };
}

/** What stands where a reference should be may be a secret itself: it is not repeated. */
function printable(reference: string): string {
  const kind = /^(?:env|file):/.exec(reference)?.[0];
  return kind === undefined ? '(not shown)' : `${kind}…`;
}

function fromEnvironment(reference: string, { env_prefix }: SecretSettings, env: NodeJS.ProcessEnv): string {
  const name = reference.slice('env:'.length);
  if (env_prefix === '' || !name.startsWith(env_prefix))
    throw new SecretError(reference, `only variables that begin with ${env_prefix} can be referred to`);
  if (OWN_VARIABLES.has(name)) throw new SecretError(reference, 'the variable is a setting of Plumbline');
  const value = Object.hasOwn(env, name) ? env[name] : undefined;
  if (value === undefined) throw new SecretError(reference, 'the variable is not set');
  return value;
}

function fromFile(reference: string, { file_root }: SecretSettings): string {
  if (!isAbsolute(file_root)) throw new SecretError(reference, 'secrets.file_root is not an absolute path');
  const path = join(file_root, reference.slice('file:'.length));
  let descriptor: number;
  try {
    // Links inside the root are usual (mounted secrets), but none may lead out of it.
    const root = realpathSync(file_root);
    const real = realpathSync(path);
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep))
      throw new SecretError(reference, 'the file lies outside secrets.file_root');
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (error instanceof SecretError) throw error;
    throw new SecretError(reference, 'the file cannot be read');
  }
  try {
    return readSmallFile(descriptor, reference);
  } finally {
    closeSync(descriptor);
  }
}

function readSmallFile(descriptor: number, reference: string): string {
  const status = fstatSync(descriptor);
  if (!status.isFile()) throw new SecretError(reference, 'this is not a file');
  if (status.size > MAX_SECRET_BYTES)
    throw new SecretError(reference, `the file has more than ${MAX_SECRET_BYTES} bytes`);
  const buffer = Buffer.alloc(MAX_SECRET_BYTES + 1);
  const length = readSync(descriptor, buffer, 0, buffer.length, 0);
  if (length > MAX_SECRET_BYTES)
    throw new SecretError(reference, `the file has more than ${MAX_SECRET_BYTES} bytes`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, length));
  } catch {
    throw new SecretError(reference, 'the value is not UTF-8');
  } finally {
    buffer.fill(0);
  }
}

/** One trailing line end is how files and here-documents end; it is not part of the value. */
function checked(reference: string, raw: string): string {
  if (raw.length > MAX_SECRET_BYTES)
    throw new SecretError(reference, `the value has more than ${MAX_SECRET_BYTES} characters`);
  const value = raw.replace(/\r?\n$/, '');
  if (value === '') throw new SecretError(reference, 'the value is empty');
  // A private key has many lines; everything else is typed at a prompt and must be one.
  if (!isPrivateKey(value) && /[\p{Cc}\p{Zl}\p{Zp}]/u.test(value))
    throw new SecretError(reference, 'the value holds a line end or control character');
  return value;
}

function isPrivateKey(value: string): boolean {
  return /^-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----\r?\n[A-Za-z0-9+/=:,. \r\n-]+\r?\n-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----$/.test(
    value,
  );
}

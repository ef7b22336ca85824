/** A small desired-state repository for tests, and short ways to read it. */
import { readDesiredState } from '../../reconciler/desired/desired.ts';
import type { Device, Loaded, Problem, RepositoryFile } from '../../reconciler/types.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const FINGERPRINT = 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU';
export const HASH = '9 $9$nhEmQVczB7dqsO$X.HsgL6x1il0RxkOSSvyQYwucySCt7qFm4v7pqCxkKM';

export const PROJECT =
  'engine: 0.1.0\ncredentials:\n  lab: { username: plumb, password: { secret: env:PLUMB_LAB } }\n';
export const HEAD = `platform: some-os\naddress: 10.0.0.1\ncredentials: lab\nhost_key: ${FINGERPRINT}\n`;

export function repository(files: Files): RepositoryFile[] {
  return Object.entries({ 'plumbline.yaml': PROJECT, ...files }).map(([path, content]) => ({
    path,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
}

export function read(files: Files): Promise<Loaded> {
  return readDesiredState(repository(files));
}

/** The repository must be right; gives the device. */
export async function readDevice(files: Files, name: string): Promise<Device> {
  const { state, problems } = await read(files);
  const device = state?.devices.find((candidate) => candidate.name === name);
  if (device === undefined) throw new Error(`no device ${name}: ${JSON.stringify(problems, null, 1)}`);
  return device;
}

/** The repository must be wrong; gives its errors. */
export async function readErrors(files: Files): Promise<Problem[]> {
  const { state, problems } = await read(files);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (state !== undefined || errors.length === 0) throw new Error('the repository was accepted');
  return errors;
}

/** Place and code of a problem in one short string. */
export function brief({ source, code }: Problem): string {
  return `${source?.file}:${source?.line}:${source?.column} ${code}`;
}

/** Defaults of every kind. */
export const LAYERS = {
  'groups/all.yaml':
    'credentials: lab\nsystem: { domain: all, ntp: [{ address: 10.0.0.1 }], dns: [10.0.0.53] }\n',
  'roles/access.yaml':
    'platform: some-os\nsystem: { domain: role }\nvlans: [{ id: 10, name: ROLE }, { id: 20, name: TWENTY }]\n',
  'groups/one.yaml': 'system: { domain: one, dns: [10.0.1.53] }\nmode: observe\n',
  'groups/two.yaml': 'system: { domain: two }\nvlans: [{ id: 10, description: two }]\n',
  'sites/hq.yaml': 'vars: { number: 7, town: Berlin }\nsystem: { domain: site }\n',
} satisfies Files;

/** The test texts write `@{…}` for `${…}`, which the linter would take for a forgotten template string. */
export function refs(text: string): string {
  return text.replaceAll('@{', '$' + '{');
}

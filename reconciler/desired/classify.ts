/** The folder decides the kind of document. */
import type { Kind } from '../../schemas/generated/shapes.ts';
import { nearestWord } from './did-you-mean.ts';

export type Classified =
  | { readonly what: 'document'; readonly kind: Kind; readonly name: string }
  | { readonly what: 'template' }
  | { readonly what: 'ignored' }
  | { readonly what: 'unexpected'; readonly hint?: string }
  /** A known folder that this version does not read yet: leaving it out silently would be a lie. */
  | { readonly what: 'unsupported'; readonly folder: string };

const FOLDERS: Readonly<Record<string, Kind>> = {
  devices: 'device',
  sites: 'site',
  roles: 'role',
  groups: 'group',
  services: 'service',
};
const LATER: readonly string[] = ['policies', 'checks'];
const DOCUMENT = /^(.{1,255})\.(?:yaml|yml|json)$/;

export function classify(path: string): Classified {
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  const stem = DOCUMENT.exec(file)?.[1];
  const [folder = ''] = parts;
  if (parts.some((part) => part.startsWith('.'))) return { what: 'ignored' };
  if (parts.length === 3 && folder === 'templates' && file.endsWith('.hbs')) return { what: 'template' };
  if (stem === undefined) return { what: 'ignored' };
  if (parts.length === 1) return rootFile(stem);
  if (LATER.includes(folder)) return { what: 'unsupported', folder };
  const kind = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
  if (kind !== undefined && parts.length === 2) return { what: 'document', kind, name: stem };
  return { what: 'unexpected', ...unexpectedHint(folder, kind) };
}

function rootFile(stem: string): Classified {
  if (stem === 'plumbline') return { what: 'document', kind: 'plumbline', name: stem };
  if (stem === 'facts.lock') return { what: 'document', kind: 'facts-lock', name: stem };
  if (stem === 'allocations.lock') return { what: 'document', kind: 'allocations-lock', name: stem };
  const near = nearestWord(stem, ['plumbline']);
  return { what: 'unexpected', ...(near === undefined ? {} : { hint: 'did you mean plumbline.yaml?' }) };
}

function unexpectedHint(folder: string, kind: Kind | undefined): { hint?: string } {
  if (kind !== undefined) return { hint: `documents stand directly in ${folder}/, without folders below` };
  const near = nearestWord(folder, Object.keys(FOLDERS));
  return near === undefined ? {} : { hint: `did you mean ${near}/?` };
}

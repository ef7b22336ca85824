/** What the process that holds the embedded store answers on its socket: `plumb serve`, and `plumb apply` while it works. */
import type { Store } from '../reconciler/store/contract.ts';
import type { BreakGlass } from '../reconciler/types.ts';
import { recordsOf } from './records.ts';
import type { Methods } from './socket.ts';

/** Arguments are whatever another process of this user wrote: only words of the right kind get through. */
export function recordMethods(store: Store): Methods {
  const records = recordsOf(store);
  return {
    devices: () => records.devices(),
    runs: ([filter]) =>
      records.runs({ ...word('device', filter), ...word('commit', filter), ...count('limit', filter) }),
    run: ([id]) => records.run(String(id)),
    lastApplied: ([device]) => records.lastApplied(String(device)),
    release: ([device, actor]) => records.release(String(device), String(actor)),
  };
}

export function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, name) : undefined;
}

export function word<Name extends string>(name: Name, from: unknown): { readonly [key in Name]?: string } {
  const value = field(from, name);
  return typeof value === 'string' ? ({ [name]: value } as { readonly [key in Name]?: string }) : {};
}

function count<Name extends string>(name: Name, from: unknown): { readonly [key in Name]?: number } {
  const value = field(from, name);
  return typeof value === 'number' ? ({ [name]: value } as { readonly [key in Name]?: number }) : {};
}

export function names(value: unknown): { readonly devices?: readonly string[] } {
  return Array.isArray(value) ? { devices: value.map(String) } : {};
}

/** Checked again where it is carried out. */
export function glassOf(value: unknown): { readonly breakGlass?: BreakGlass } {
  const [reason, by] = [field(value, 'reason'), field(value, 'by')];
  if (typeof reason !== 'string' || !Array.isArray(by)) return {};
  return { breakGlass: { reason, by: by.map(String) } };
}

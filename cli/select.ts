/** `--device`: picks devices by name; a name that does not exist is an error, never an empty selection. */
import { UsageError } from './explain.ts';

export function selected<Item extends { readonly device: { readonly name: string } }>(
  items: readonly Item[],
  names: unknown,
): readonly Item[] {
  const wanted = deviceNames(names);
  if (wanted === undefined) return items;
  checkNames(
    wanted,
    items.map((item) => item.device.name),
  );
  return items.filter((item) => wanted.includes(item.device.name));
}

/** Throws when a name is not among the known ones. */
export function checkNames(wanted: readonly string[], known: readonly string[]): void {
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new UsageError(`no such device: ${unknown.join(', ')}; there are: ${known.join(', ') || 'none'}`);
}

/** The names given with --device, or undefined when the option is absent. */
export function deviceNames(option: unknown): readonly string[] | undefined {
  return Array.isArray(option) ? [...new Set(option.map(String))] : undefined;
}

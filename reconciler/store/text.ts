/** Makes device and user text storable: PostgreSQL takes neither the NUL character nor half of a surrogate pair. */

const UNSTORABLE = /\u0000|\p{Surrogate}/gu;

/** The text with what PostgreSQL refuses shown as U+FFFD (a telnet device may send NUL after each CR). */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}

/** JSON text for a json column. `undefined` becomes null. */
export function json(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'string' ? storable(inner) : inner,
  );
}

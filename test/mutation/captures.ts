/** The captures of a pattern, and the pattern with one of them in the other role: identity or value. */

interface Place {
  readonly open: number;
  readonly close: number;
  readonly name: string;
  readonly identity: boolean;
}

/** Where the captures of a pattern stand. Their expressions hold no closing bracket of their own kind. */
export function capturesOf(match: string): Place[] {
  const found: Place[] = [];
  for (let open = 0; open < match.length; open++) {
    const identity = match[open] === '<';
    if (!identity && match[open] !== '{') continue;
    const close = match.indexOf(identity ? '>' : '}', open);
    if (close < 0) break;
    const name = match.slice(open + 1, close).replace(/=.*$/, '');
    found.push({ open, close, name: name.replace(/(?:\.\.\.|\*)$/, ''), identity });
    open = close;
  }
  return found;
}

/** The pattern once for each capture, with that capture as value instead of identity, or the other way round. */
export function flipped(match: string): (readonly [string, string])[] {
  return capturesOf(match).flatMap(({ open, close, name, identity }) => {
    const body = match.slice(open + 1, close);
    // The other bracket would end the capture's expression too early.
    if (body.includes(identity ? '}' : '>')) return [];
    const changed = identity ? `{${body}}` : `<${body}>`;
    const what = identity ? `${name} is no key` : `${name} is a key`;
    return [[what, match.slice(0, open) + changed + match.slice(close + 1)] as const];
  });
}

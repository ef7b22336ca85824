/** Text of strangers (devices, YAML, git) inside Markdown: it stays text. */

/** Characters that are not to be seen, and those that turn the direction of text: shown as code points. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;

function shown(text: string): string {
  return text.replace(INVISIBLE, (sign) =>
    sign === '\n' ? sign : `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}

/** One line as code: no mention, link, image or HTML in it comes alive. */
export function code(text: string): string {
  const line = shown(text).replaceAll('\n', ' ').replaceAll('|', '¦');
  const fence = '`'.repeat(longestRun(line) + 1);
  return `${fence}${/^`|`$|^$/.test(line) ? ` ${line} ` : line}${fence}`;
}

/** Lines as a block of code. */
export function block(lines: readonly string[], language = 'text'): string {
  const text = lines.map((line) => shown(line).replaceAll('\n', ' ')).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A sentence of ours that quotes a stranger: what would come alive is escaped. */
export function prose(text: string): string {
  return shown(text)
    .replaceAll('\n', ' ')
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//');
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

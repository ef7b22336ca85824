/** Blocks of free text inside a configuration: where one begins, and where it ends. */
import type { Layout, RawBlock } from '../../drivers/contract.ts';

/** Payload longer than this is not a raw block but a missing end. */
const LONGEST_BLOCK = 5_000;

function closing(block: RawBlock, opened: RegExpExecArray): string {
  const delimiter = opened.groups?.delimiter?.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&') ?? '';
  return block.close.replaceAll('{delimiter}', delimiter);
}

/**
 * The payload below the line at `at`, closing line included; `undefined` when no block opens there or none closes it.
 * `unclosed` remembers closing patterns that do not occur any more, so that no text is searched twice.
 */
export function takeRaw(
  layout: Layout,
  lines: readonly string[],
  at: number,
  unclosed?: Set<string>,
): string[] | undefined {
  const source = (lines[at] ?? '').trimEnd();
  for (const block of layout.rawBlocks) {
    const opened = block.open.exec(source);
    if (opened === null) continue;
    const close = closing(block, opened);
    if (unclosed?.has(close)) return undefined;
    const pattern = new RegExp(close);
    const end = Math.min(lines.length, at + 1 + LONGEST_BLOCK);
    for (let next = at + 1; next < end; next++) {
      if (pattern.test(lines[next] ?? '')) return lines.slice(at + 1, next + 1);
    }
    unclosed?.add(close);
    return undefined;
  }
  return undefined;
}

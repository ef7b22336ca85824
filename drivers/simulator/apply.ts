/** What a matched configuration command does to the tree: remember, forget, toggle, overwrite. */
import type { Match } from './grammar.ts';
import { fill } from './text.ts';
import { putItem, removeAll } from './tree.ts';
import type { Call, Captures, Item, Reply } from './types.ts';

function shownLines(call: Call, match: Match): readonly string[] {
  const { shows } = match.rule;
  if (typeof shows === 'function') {
    const lines = shows(call);
    return typeof lines === 'string' ? [lines] : lines;
  }
  if (shows === undefined) return [match.words.join(' ')];
  return [fill(shows, match.args) ?? match.words.join(' ')];
}

function sameArguments(wanted: Captures, item: Item): boolean {
  return Object.entries(wanted).every(([name, values]) => item.args[name]?.join(' ') === values.join(' '));
}

/** The positive line of a toggle. */
function toggleLine(match: Match): string {
  const { shows } = match.rule;
  return (typeof shows === 'string' ? fill(shows, match.args) : null) ?? match.words.join(' ');
}

function toggleKey(match: Match): string {
  return `toggle ${toggleLine(match)}`;
}

function remember(call: Call, match: Match): void {
  const { rule } = match;
  if (rule.toggle === 'on') {
    call.at.children.delete(toggleKey(match));
    return;
  }
  const lines = shownLines(call, match);
  const shown = lines.join('\n');
  const key = rule.toggle ? toggleKey(match) : (fill(rule.item ?? '', match.args) ?? shown);
  if (rule.hidden?.includes(shown)) {
    call.at.children.delete(key || shown);
    return;
  }
  const sort = rule.sort?.(call) ?? '';
  const view = rule.enters ?? null;
  const item = putItem(call.at, { key: key || shown, lines, view, rank: match.rank, sort, args: match.args });
  if (rule.enters !== undefined) call.shell.enter(rule.enters, item);
}

function forget(call: Call, match: Match): Reply | undefined {
  const { rule } = match;
  if (rule.toggle === 'on' || rule.toggle === 'always') {
    const line = `${call.device.dialect.negation} ${toggleLine(match)}`;
    putItem(call.at, {
      key: toggleKey(match),
      lines: [line],
      rank: match.rank,
      sort: rule.sort?.(call) ?? '',
    });
    return undefined;
  }
  const gone =
    rule.toggle === 'off'
      ? Number(call.at.children.delete(toggleKey(match)))
      : removeAll(
          call.at,
          (item) => item.rank === match.rank && !item.opaque && sameArguments(match.args, item),
        );
  if (gone > 0 || rule.missing === undefined) return undefined;
  return { refuse: typeof rule.missing === 'function' ? rule.missing(call) : rule.missing };
}

function isRefusal(reply: Reply | undefined): boolean {
  return reply !== undefined && !('say' in reply);
}

/** Says both, when both have something to say. */
function join(first: Reply | undefined, second: Reply | undefined): Reply | undefined {
  if (first && second && 'say' in first && 'say' in second) return { say: `${first.say}\n${second.say}` };
  return second ?? first;
}

/** Carries out one matched command; synchronous, so that no other session sees half of it. */
export function applyRule(call: Call, match: Match): Reply | undefined {
  const { rule } = match;
  const refused = (call.negated ? rule.undoCheck : rule.check)?.(call);
  if (isRefusal(refused)) return refused;
  const effect = call.negated ? rule.undoEffect : rule.effect;
  let reply: Reply | undefined;
  if (effect) reply = effect(call);
  else if (call.negated) reply = forget(call, match);
  else remember(call, match);
  if (isRefusal(reply)) return reply;
  return join(join(refused, reply), rule.after?.(call));
}

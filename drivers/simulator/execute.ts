/** From a typed line to its answer: filters, dialogs, raw text, configuration. */
import { caretText, carryOut, interpret, type Surroundings } from './interpret.ts';
import type { LineRead } from './terminal.ts';
import { filterOutput } from './text.ts';
import type { Dialect, Io, Reply, TextReader } from './types.ts';

/** Whoever types: a session. */
export interface Typist {
  readonly user: string;
  /** A raw line without a prompt, noted as received. */
  rawLine(): Promise<LineRead>;
  /** The view may have changed. */
  moved(): void;
}

/** Carries out one line in the view where the cursor stands, and answers. */
export async function execute(typist: Typist, typed: string, around: Surroundings): Promise<void> {
  const { device } = around;
  const { dialect } = device;
  if (typed === '' || typed.startsWith(dialect.comment)) return;
  const filtered = !around.cursor.inConfig() || dialect.filtered?.test(typed) === true;
  const [line, filter] = filtered ? splitFilter(typed, dialect.filters) : [typed, null];
  const found = interpret(around, line);
  if (found.kind === 'error') return around.io.say(found.text);
  const { rule } = found.match;
  if (rule.run && !found.call.negated) {
    const reply = await rule.run(found.call);
    return answer(reply, around, line, found, filter);
  }
  if (rule.text && !found.call.negated) {
    if (found.fallback !== null) around.cursor.backTo(found.fallback);
    return readText(typist, rule.text(found.call), around.io);
  }
  const asks = found.call.negated ? rule.undoAsks : rule.asks;
  const question = typeof asks === 'function' ? asks(found.call) : asks;
  if (question && !(await confirmed(dialect, around.io, question))) return;
  const result = carryOut(around, line, found);
  if (!result.refused) device.changed = { at: device.clock.now(), by: typist.user };
  typist.moved();
  if (result.text !== '') around.io.say(result.text);
}

async function confirmed(dialect: Dialect, io: Io, question: string): Promise<boolean> {
  if (dialect.confirm) return dialect.confirm(io, question);
  return /^y?$/i.test(await io.ask(question, 'key'));
}

async function answer(
  reply: string | Reply | undefined,
  around: Surroundings,
  line: string,
  found: Extract<ReturnType<typeof interpret>, { kind: 'command' }>,
  filter: Filter | null,
): Promise<void> {
  if (reply === undefined) return;
  if (typeof reply === 'string') {
    const text = filter ? filterOutput(reply, filter.kind, filter.expression) : reply;
    return around.io.print(text);
  }
  if ('say' in reply) return around.io.say(reply.say);
  around.io.say('refuse' in reply ? reply.refuse : caretText(around, line, found.match, reply.caret));
}

async function readText(typist: Typist, reader: TextReader | null, io: Io): Promise<void> {
  if (!reader) return;
  io.say(reader.hint);
  for (;;) {
    const read = await typist.rawLine();
    if (read.by === 'cancel' || reader.take(read.text)) return;
  }
}

interface Filter {
  readonly kind: string;
  readonly expression: string;
}

/** `show x | inc y` → the command and its filter. */
function splitFilter(
  line: string,
  filters: Readonly<Record<string, string>>,
): readonly [string, Filter | null] {
  const parts = /^(.*?\S)\s+\|\s+(\S+)\s+(.+)$/.exec(line);
  const word = parts?.[2]?.toLowerCase() ?? '';
  const name = Object.keys(filters).find((candidate) => word !== '' && candidate.startsWith(word));
  if (!parts || name === undefined) return [line, null];
  return [parts[1] ?? '', { kind: filters[name] ?? '', expression: parts[3] ?? '' }];
}

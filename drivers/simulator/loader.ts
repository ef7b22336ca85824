/** Lines without a terminal: the startup text at boot, and somebody else's hand at the console. */
import { Cursor, carryOut, interpret, type Surroundings } from './interpret.ts';
import { createRoot, putItem } from './tree.ts';
import type { DeviceState, Io, Item, ShellControl, TextReader } from './types.ts';

const SILENT: Io = {
  print: async () => {},
  say: () => {},
  ask: async () => '',
};

/** A session control for lines that nobody types at a terminal. */
function scriptedControl(cursor: Cursor): ShellControl {
  return {
    user: 'console',
    privilege: 15,
    rows: 0,
    columns: 0,
    transport: 'console',
    remote: '',
    enter: (view, item) => cursor.enter(view, item),
    leave: () => {
      cursor.leave();
      return undefined;
    },
    end: () => cursor.end(),
    close: () => undefined,
    runIn: async () => {},
  };
}

function surroundings(device: DeviceState, cursor: Cursor, booting: boolean): Surroundings {
  return { device, cursor, io: SILENT, shell: scriptedControl(cursor), booting, shift: 0 };
}

interface Ran {
  readonly error: string | null;
  readonly reader: TextReader | null;
}

/** Runs one line; the reader is set when raw lines follow. */
function runLine(around: Surroundings, line: string, found = interpret(around, line)): Ran {
  if (found.kind === 'error') return { error: found.text, reader: null };
  if (found.match.rule.text && !found.call.negated)
    return { error: null, reader: found.match.rule.text(found.call) };
  if (found.match.rule.run && !found.call.negated) {
    const reply = found.match.rule.run(found.call);
    const bad = typeof reply === 'object' && !(reply instanceof Promise) && 'refuse' in reply;
    return { error: bad ? reply.refuse : null, reader: null };
  }
  const result = carryOut(around, line, found);
  return { error: result.refused ? result.text : null, reader: null };
}

/** Types lines in configuration mode as another person would; throws on the first refused one. */
export function typeLines(device: DeviceState, lines: readonly string[], by: string): void {
  const cursor = new Cursor(device, device.dialect.loginView(15));
  cursor.enter(device.dialect.configView, device.root);
  const around = surroundings(device, cursor, false);
  let reader: TextReader | null = null;
  for (const line of lines) {
    if (reader) {
      if (reader.take(line)) reader = null;
      continue;
    }
    if (line.trim() === '' || line.trim().startsWith(device.dialect.comment)) continue;
    const result: Ran = runLine(around, line.trim());
    if (result.error !== null) throw new Error(`refused: ${line.trim()}\n${result.error}`);
    reader = result.reader;
  }
  device.changed = { at: device.clock.now(), by };
}

interface Level {
  readonly indent: number;
  readonly view: string | null;
  readonly item: Item;
  /** Rank of the last known line: unknown ones are displayed after it. */
  rank: number;
  /** The line before was one that closes all sections. */
  closed?: boolean;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Keeps a line that the grammar does not know as it stands, with the line before that closed all sections. */
function keepOpaque(level: Level, line: string, separator: string): void {
  const key = `opaque ${level.item.children.size} ${line.trim()}`;
  const lines = level.closed ? [separator, line] : [line];
  putItem(level.item, { key, lines, rank: level.rank, opaque: true });
}

/** Reads a startup text into a fresh tree; returns the lines that the grammar does not know. */
export function loadText(device: DeviceState, text: string): readonly string[] {
  const { layout, comment, configView } = device.dialect;
  device.root = createRoot(configView);
  const unknown: string[] = [];
  let stack: Level[] = [{ indent: -1, view: configView, item: device.root, rank: -1 }];
  let reader: TextReader | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (reader) {
      if (reader.take(line)) reader = null;
      continue;
    }
    if (layout.reset?.test(line)) {
      stack = stack.slice(0, 1);
      for (const level of stack) level.closed = true;
    }
    if (line.trim() === '' || line.startsWith(comment)) continue;
    while (stack.length > 1 && indentOf(line) <= (stack.at(-1)?.indent ?? -1)) stack.pop();
    const level = stack.at(-1) as Level;
    const droppable = line.trim().startsWith(comment) || layout.drop.some((pattern) => pattern.test(line));
    if (level.view !== null && droppable) continue;
    const loaded = level.view === null ? null : loadLine(device, level, line);
    if (loaded === null) {
      unknown.push(line.trim());
      keepOpaque(level, line, layout.separator);
      level.closed = false;
      stack.push({ indent: indentOf(line), view: null, item: level.item, rank: level.rank });
      continue;
    }
    reader = loaded.reader;
    level.closed = false;
    if (loaded.entered) stack.push({ indent: indentOf(line), ...loaded.entered, rank: -1 });
  }
  return unknown;
}

interface Loaded {
  readonly reader: TextReader | null;
  readonly entered: { readonly view: string; readonly item: Item } | null;
}

function loadLine(device: DeviceState, level: Level, line: string): Loaded | null {
  const inside = new BootCursor(device, level.view ?? '', level.item);
  const around = surroundings(device, inside, true);
  const found = interpret(around, line.trim());
  if (found.kind === 'error' || (found.match.rule.run && !found.call.negated)) return null;
  const result = runLine(around, line.trim(), found);
  if (result.error !== null) return null;
  if (found.match.rank >= 0) level.rank = found.match.rank;
  const top = inside.entered();
  return { reader: result.reader, entered: top };
}

/** A cursor that stands in one section only. */
class BootCursor extends Cursor {
  private readonly section: Item;

  constructor(device: DeviceState, view: string, item: Item) {
    super(device, view);
    this.section = item;
    super.enter(view, item);
  }

  entered(): { view: string; item: Item } | null {
    const top = this.top();
    return this.depth() > 2 && top.item !== this.section ? { view: top.view, item: top.item } : null;
  }
}

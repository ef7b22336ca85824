/**
 * Text of one document → values with their offsets. YAML 1.2 core; JSON is read by the same reader.
 * What could mean two things, or take unbounded time or memory, is a failure (F18, F19, F21). The result is plain
 * arrays and numbers: it may come from a worker thread.
 */
import {
  Alias,
  Composer,
  CST,
  type Document,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Pair,
  type ParsedNode,
  Parser,
} from 'yaml';

/** A scalar is itself, a list `['list', …items]`, a map `['map', key, value, key, value, …]`. */
export type Encoded = null | boolean | number | string | readonly Encoded[];

export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
  /** A second place, for duplicates. */
  readonly other?: { readonly start: number; readonly end: number };
}

export interface LoadedText {
  /** Absent when there are failures. */
  readonly tree?: Encoded;
  /** Start and end offset of every key and value, in the order in which `tree` lists them, a map before its keys. */
  readonly spans: readonly number[];
  readonly failures: readonly Failure[];
}

/** Deepest nesting of a document. */
export const MAX_DEPTH = 64;
/** Most values in a document, aliases expanded. */
export const MAX_NODES = 60_000;
/** Most values that aliases may stand for. */
export const MAX_ALIAS_NODES = 10_000;
const MOST_FAILURES = 5;
/** The lexer announces a plain or quoted scalar with this character. */
const SCALAR_FOLLOWS = '\u001f';

class Refused extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

export function loadText(text: string, json: boolean): LoadedText {
  try {
    if (json) refuseWrongJson(text);
    const document = compose(text, scan(text));
    if (document.errors.length > 0)
      return { spans: [], failures: document.errors.slice(0, MOST_FAILURES).map(syntaxFailure) };
    return convert(document);
  } catch (error) {
    if (error instanceof Refused) return { spans: [], failures: [error.failure] };
    throw error;
  }
}

function refuse(code: string, message: string, start: number, end: number, hint?: string): never {
  throw new Refused({ code, message, start, end, ...(hint === undefined ? {} : { hint }) });
}

function refuseWrongJson(text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = Number(/at position (\d+)/.exec(reason)?.[1] ?? text.length);
    refuse(
      'syntax',
      'this is not JSON',
      at,
      at,
      'a .json file holds strict JSON: no comments, no trailing commas',
    );
  }
}

function syntaxFailure(error: {
  readonly pos: readonly [number, number];
  readonly message: string;
}): Failure {
  // The reader's own words; they never quote a value.
  return {
    code: 'syntax',
    message: error.message.split('\n')[0] ?? 'wrong YAML',
    start: error.pos[0],
    end: error.pos[1],
  };
}

/** Text → tokens, watched word by word: a refusal comes before any memory or time is spent. */
function scan(text: string): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let previous = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (previous !== SCALAR_FOLLOWS) refuseLexeme(lexeme, parser.offset);
    for (const token of parser.next(lexeme)) keep(tokens, token);
    if (parser.stack.length > MAX_DEPTH + 2)
      refuse('too-deep', `nested deeper than ${MAX_DEPTH}`, parser.offset, parser.offset + 1);
    previous = lexeme;
  }
  for (const token of parser.end()) keep(tokens, token);
  return tokens;
}

function refuseLexeme(lexeme: string, offset: number): void {
  if (lexeme.startsWith('!') && CST.tokenType(lexeme) === 'tag') {
    refuse(
      'tag',
      `the tag \`${lexeme.slice(0, 40)}\` is refused: a value is what it looks like`,
      offset,
      offset + lexeme.length,
      'take the tag out',
    );
  }
  if (lexeme.startsWith('%') && CST.tokenType(lexeme) === 'directive-line') {
    refuse(
      'directive',
      'a YAML directive is refused: documents are YAML 1.2',
      offset,
      offset + lexeme.length,
      'take the line out',
    );
  }
}

function keep(tokens: CST.Token[], token: CST.Token): void {
  if (token.type === 'error')
    refuse('syntax', token.message, token.offset, token.offset + token.source.length);
  if (token.type === 'document' && tokens.some(({ type }) => type === 'document')) {
    refuse(
      'two-documents',
      'a second document begins here',
      token.offset,
      token.offset + 3,
      'one file holds one document',
    );
  }
  tokens.push(token);
}

function compose(text: string, tokens: readonly CST.Token[]): Document.Parsed {
  // uniqueKeys is off because the library compares every key with every other; `convert` looks them up in a set.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    stringKeys: true,
  });
  for (const document of composer.compose(tokens, true, text.length)) return document;
  return refuse('syntax', 'there is no document', 0, 0);
}

interface Reader {
  readonly anchors: Map<string, ParsedNode>;
  readonly spans: number[];
  nodes: number;
  aliasNodes: number;
}

function convert(document: Document.Parsed): LoadedText {
  const reader: Reader = { anchors: new Map(), spans: [], nodes: 0, aliasNodes: 0 };
  const { contents } = document;
  if (contents === null)
    refuse(
      'empty-file',
      'the file holds no value',
      0,
      0,
      'delete the file to stop managing it, or put it back',
    );
  const tree = encode(reader, contents, 1, false);
  return { tree, spans: reader.spans, failures: [] };
}

function encode(reader: Reader, node: ParsedNode, depth: number, aliased: boolean): Encoded {
  const [start, end] = node.range;
  count(reader, depth, aliased, start, end);
  if (node instanceof Alias) {
    const target = reader.anchors.get(node.source);
    if (target === undefined)
      return refuse(
        'alias',
        `the alias \`*${node.source.slice(0, 40)}\` has no anchor before it`,
        start,
        end,
      );
    return encode(reader, target, depth + 1, true);
  }
  reader.spans.push(start, end);
  const encoded = encodeValue(reader, node, depth, aliased);
  // Known only from here on: an alias inside its own anchor would never end.
  if (node.anchor !== undefined) reader.anchors.set(node.anchor, node);
  return encoded;
}

function encodeValue(reader: Reader, node: ParsedNode, depth: number, aliased: boolean): Encoded {
  if (isSeq(node)) {
    const items: Encoded[] = ['list'];
    for (const item of node.items) items.push(encode(reader, item as ParsedNode, depth + 1, aliased));
    return items;
  }
  if (isMap(node))
    return encodeMap(reader, node.items as Pair<ParsedNode, ParsedNode | null>[], depth, aliased);
  if (!isScalar(node)) return refuse('syntax', 'this is not a value', node.range[0], node.range[1]);
  return node.value as Encoded;
}

function encodeMap(
  reader: Reader,
  pairs: readonly Pair<ParsedNode, ParsedNode | null>[],
  depth: number,
  aliased: boolean,
): Encoded {
  const seen = new Map<string, { start: number; end: number }>();
  const encoded: Encoded[] = ['map'];
  for (const { key, value } of pairs) {
    const [start, end] = key.range;
    const name = isScalar(key) ? key.value : undefined;
    if (typeof name !== 'string') return refuse('syntax', 'a key must be plain text', start, end);
    refuseKey(name, start, end);
    const other = seen.get(name);
    if (other !== undefined)
      throw new Refused({
        code: 'duplicate-key',
        message: `the key \`${name}\` stands twice`,
        start,
        end,
        other,
      });
    seen.set(name, { start, end });
    reader.spans.push(start, end);
    encoded.push(name);
    if (value === null) {
      reader.spans.push(end, end);
      encoded.push(null);
    } else encoded.push(encode(reader, value, depth + 1, aliased));
  }
  return encoded;
}

function refuseKey(name: string, start: number, end: number): void {
  if (name === '<<')
    refuse(
      'merge-key',
      'the merge key `<<` is refused',
      start,
      end,
      'put what is common into a role, a group or a site',
    );
  if (name === '__proto__' || name === 'constructor' || name === 'prototype') {
    refuse('reserved-key', `the key \`${name}\` is refused`, start, end);
  }
}

function count(reader: Reader, depth: number, aliased: boolean, start: number, end: number): void {
  reader.nodes += 1;
  if (aliased) reader.aliasNodes += 1;
  if (depth > MAX_DEPTH) refuse('too-deep', `nested deeper than ${MAX_DEPTH}`, start, end);
  if (reader.aliasNodes > MAX_ALIAS_NODES)
    refuse('alias-bomb', `the aliases stand for more than ${MAX_ALIAS_NODES} values`, start, end);
  if (reader.nodes > MAX_NODES)
    refuse('too-many-values', `the document holds more than ${MAX_NODES} values`, start, end);
}

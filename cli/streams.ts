/**
 * Files, stdin and stdout read and written at once, as a comparison of two texts does, which has nothing else to wait
 * for: the streams of the process take longer to load than it takes.
 */
import { isAscii } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { UsageError } from './explain.ts';

/** Largest text that is compared, in bytes. */
const MAX_FILE = 64 * 1024 * 1024;
const CHUNK = 64 * 1024;

/** Used again for the second text: fresh memory costs more than reading. */
let memory = Buffer.alloc(0);

/** A file or, for `-`, stdin: also a pipe that is empty for a moment. */
export function readText(file: string): string {
  const handle = file === '-' ? 0 : openSync(file, 'r');
  let length = 0;
  try {
    reserve(Math.min(fstatSync(handle).size, MAX_FILE) + 1, 0);
    for (;;) {
      if (length === memory.length) reserve(length + Math.max(length, CHUNK), length);
      const read = readInto(memory, handle, length);
      if (read === 0) break;
      length += read;
      if (length > MAX_FILE)
        throw new UsageError(`${file} has more than ${MAX_FILE} bytes, which is not compared`);
    }
  } catch (error) {
    throw named(error, file);
  } finally {
    if (handle !== 0) closeSync(handle);
  }
  const bytes = memory.subarray(0, length);
  // Most configurations are ASCII, which is copied instead of decoded.
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

/** Makes room for so many bytes, and keeps the first of them. */
function reserve(bytes: number, kept: number): void {
  if (memory.length >= bytes) return;
  const larger = Buffer.allocUnsafeSlow(bytes);
  memory.copy(larger, 0, 0, kept);
  memory = larger;
}

/** Reading an open file fails without its name: `EISDIR: illegal operation on a directory, read`. */
function named(error: unknown, file: string): unknown {
  if (error instanceof Error && 'syscall' in error && !('path' in error))
    Object.assign(error, { path: file });
  return error;
}

function readInto(buffer: Buffer, handle: number, from: number): number {
  for (;;) {
    try {
      return readSync(handle, buffer, from, buffer.length - from, null);
    } catch (error) {
      // A pipe without data yet, where stdin does not block; a closed terminal ends as EOF.
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

/** Writes all of a text. Where nobody reads any more, what is left to say is dropped. */
export function writeText(handle: 1 | 2, text: string): void {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(handle, rest));
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return;
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
}

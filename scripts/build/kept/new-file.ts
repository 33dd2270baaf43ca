import { createHash, hash as digestOf } from 'node:crypto';
import { closeSync, createReadStream, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFile } from '../finish/finish-files.ts';

/** A file to write into a site, in its final form: its path from the site's root, and its text, whole or as pieces that follow each other (a text, or bytes of UTF-8), or the bytes it holds. */
export type NewFile =
  | { readonly path: string; readonly text: string | Iterable<string | Uint8Array> }
  | { readonly path: string; readonly content: Uint8Array };

/** Writes a file into a site, its pieces a few in memory at a time. */
export function writeNewFile(site: string, fresh: NewFile): BuiltFile {
  const { path } = fresh;
  const handle = openNew(join(site, path));
  try {
    if ('content' in fresh) return { path, ...writeBytes(handle, fresh.content) };
    const { text } = fresh;
    if (typeof text === 'string') return { path, ...writeBytes(handle, Buffer.from(text)) };
    return { path, ...writeBlocks(handle, text) };
  } finally {
    closeSync(handle);
  }
}

function writeBytes(handle: number, bytes: Uint8Array): Omit<BuiltFile, 'path'> {
  writeWhole(handle, bytes);
  return { size: bytes.length, digest: digestOf('sha256', bytes, 'hex') };
}

function writeBlocks(
  handle: number,
  pieces: Iterable<string | Uint8Array>,
): Omit<BuiltFile, 'path'> {
  const hash = createHash('sha256');
  let size = 0;
  for (const block of inBlocks(pieces)) {
    writeWhole(handle, block);
    hash.update(block);
    size += block.length;
  }
  return { size, digest: hash.digest('hex') };
}

function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
}

/** A file that another program has written into a site. */
export async function weighNewFile(site: string, path: string): Promise<BuiltFile> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(join(site, path))) {
    hash.update(chunk as Buffer);
    size += (chunk as Buffer).length;
  }
  return { path, size, digest: hash.digest('hex') };
}

/** Makes room for a file: its folder is there and it is not. What a half-taken unit has left is the last output's own file under a second name: it is taken away, not written to. */
export function makeRoom(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

// Most folders are there already: asking first would take as long as writing.
function openNew(file: string): number {
  try {
    return openSync(file, 'wx');
  } catch {
    makeRoom(file);
    return openSync(file, 'wx');
  }
}

// Enough for one call of the system to be worth it.
const BLOCK = 1 << 16;

// Files are written one after the other, and a block is used up before the next is filled.
const FILLED = Buffer.allocUnsafeSlow(BLOCK);

// A letter takes three bytes of UTF-8 at most for each unit of UTF-16.
const BYTES_OF_UNIT = 3;

function* inBlocks(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let used = 0;
  for (const piece of pieces) {
    const isText = typeof piece === 'string';
    const most = isText ? piece.length * BYTES_OF_UNIT : piece.length;
    if (used + most > BLOCK) {
      yield FILLED.subarray(0, used);
      used = 0;
    }
    if (most > BLOCK) yield isText ? Buffer.from(piece) : piece;
    else if (isText) used += FILLED.write(piece, used);
    else {
      FILLED.set(piece, used);
      used += piece.length;
    }
  }
  yield FILLED.subarray(0, used);
}

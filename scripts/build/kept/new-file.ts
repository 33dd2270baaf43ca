import { createHash, hash as digestOf } from 'node:crypto';
import { closeSync, createReadStream, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BuiltFile } from '../finish/finish-files.ts';

/** A file to write into a site, in its final form: its path from the site's root, and its text, whole or as pieces that follow each other, or the bytes it holds. */
export type NewFile =
  | { readonly path: string; readonly text: string | Iterable<string> }
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

function writeBlocks(handle: number, pieces: Iterable<string>): Omit<BuiltFile, 'path'> {
  const hash = createHash('sha256');
  let size = 0;
  for (const block of inBlocks(pieces)) {
    const bytes = Buffer.from(block);
    writeWhole(handle, bytes);
    hash.update(bytes);
    size += bytes.length;
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

function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = '';
  for (const piece of pieces) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield block;
    block = '';
  }
  yield block;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../format/publish.ts';

/** The file in which a folder of the cache keeps those that are to be published: one for thousands of small ones, each of which would cost as much as it to make. */
export const PACK_FILE = 'files.pack';

/** Files by their paths, in the order in which they were put in. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** Files that are made from the same, by a digest of that. */
export type FileBlocks = ReadonlyMap<string, PackedFiles>;

/** Keeps files in a folder of the cache, until they are published, and which of them are of one block. */
export function writePack(
  folder: string,
  files: PackedFiles,
  blocks: FileBlocks = new Map(),
): void {
  const list = [...files].map(([path, { length }]) => [path, length]);
  const rows = [...blocks].map(([key, held]) => [key, [...held.keys()]]);
  const index = JSON.stringify({ list, blocks: rows });
  const bytes = Buffer.concat([...files.values()]);
  const head = `${digestOf(index, bytes)} ${index}\n`;
  writeFile(folder, PACK_FILE, Buffer.concat([Buffer.from(head), bytes]));
}

/** The files that a folder of the cache keeps, whole to the byte; `undefined` where they are not. */
export function readPack(folder: string): PackedFiles | undefined {
  return openPack(folder)?.files;
}

/** The blocks of files that a folder of the cache keeps; none where they are not whole. */
export function readBlocks(folder: string): FileBlocks {
  const { files, blocks = [] } = openPack(folder) ?? {};
  return new Map(
    blocks.map(([key, paths]) => [
      key,
      new Map(paths.map((path) => [path, files?.get(path) ?? new Uint8Array()])),
    ]),
  );
}

interface PackIndex {
  readonly list: readonly (readonly [path: string, length: number])[];
  readonly blocks: readonly (readonly [key: string, paths: readonly string[]])[];
}

function openPack(folder: string) {
  try {
    const whole = readFileSync(join(folder, PACK_FILE));
    const end = whole.indexOf('\n');
    const [digest = '', index = ''] = whole.subarray(0, end).toString().split(/ (.*)/);
    const bytes = whole.subarray(end + 1);
    if (digestOf(index, bytes) !== digest) return undefined;
    const { list, blocks } = JSON.parse(index) as PackIndex;
    let at = 0;
    const files = list.map(([path, length]) => {
      at += length;
      return [path, bytes.subarray(at - length, at)] as const;
    });
    return { files: new Map(files), blocks };
  } catch {
    return undefined;
  }
}

function digestOf(index: string, bytes: Uint8Array): string {
  return createHash('sha256').update(index).update(bytes).digest('hex');
}

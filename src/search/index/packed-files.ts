import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../format/write-file.ts';

/** The file in which a folder of the cache keeps those that are to be published: one for thousands of small ones, each of which would cost as much as it to make. */
export const PACK_FILE = 'files.pack';

/** Files by their paths, in the order in which they were put in. */
export type PackedFiles = ReadonlyMap<string, Uint8Array>;

/** Keeps files in a folder of the cache, until they are published. */
export function writePack(folder: string, files: PackedFiles): void {
  const list = [...files].map(([path, { length }]) => [path, length]);
  const bytes = Buffer.concat([...files.values()]);
  const head = JSON.stringify({ list, digest: digestOf(bytes) });
  writeFile(folder, PACK_FILE, Buffer.concat([Buffer.from(`${head}\n`), bytes]));
}

/** The files that a folder of the cache keeps, whole to the byte; `undefined` where they are not. */
export function readPack(folder: string): PackedFiles | undefined {
  try {
    const whole = readFileSync(join(folder, PACK_FILE));
    const end = whole.indexOf('\n');
    const { list, digest } = JSON.parse(whole.subarray(0, end).toString()) as PackHead;
    const bytes = whole.subarray(end + 1);
    if (digestOf(bytes) !== digest) return undefined;
    let at = 0;
    return new Map(
      list.map(([path, length]) => {
        at += length;
        return [path, bytes.subarray(at - length, at)];
      }),
    );
  } catch {
    return undefined;
  }
}

interface PackHead {
  readonly list: readonly (readonly [path: string, length: number])[];
  readonly digest: string;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

import { join } from 'node:path';
import { readPack, writePack } from './packed-files.ts';

/** Where an index in the cache tells which files each of its blocks has. */
const BLOCKS_FOLDER = 'blocks';
const LIST = 'list.json';

type BlockFiles = ReadonlyMap<string, Uint8Array>;

/** Keeps, beside the files of an index, which of them each of its blocks has, for the index that is laid after it. */
export function keepBlocks(folder: string, blocks: ReadonlyMap<string, BlockFiles>): void {
  const rows = [...blocks].map(([key, files]) => [key, [...files.keys()]]);
  writePack(join(folder, BLOCKS_FOLDER), new Map([[LIST, Buffer.from(JSON.stringify(rows))]]));
}

/** Finds the files of a block by what they are made from, in an index that was laid before; where that is gone or not whole nothing is found. */
export function readKeptBlocks(
  folder: string | undefined,
): (key: string) => BlockFiles | undefined {
  const files = folder === undefined ? undefined : readPack(folder);
  const blocks = folder === undefined ? undefined : readBlocks(folder);
  return (key) => {
    const paths = blocks?.get(key);
    if (paths === undefined) return undefined;
    const held = new Map<string, Uint8Array>();
    for (const path of paths) {
      const bytes = files?.get(path);
      if (bytes === undefined) return undefined;
      held.set(path, bytes);
    }
    return held;
  };
}

function readBlocks(folder: string): ReadonlyMap<string, readonly string[]> | undefined {
  const list = readPack(join(folder, BLOCKS_FOLDER))?.get(LIST);
  if (list === undefined) return undefined;
  return new Map(JSON.parse(Buffer.from(list).toString()) as [string, string[]][]);
}

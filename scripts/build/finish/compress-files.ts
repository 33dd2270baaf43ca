import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { startPacking } from '#search/format/deflate.ts';
import { insideFolder } from '../../files/inside-folder.ts';
import type { BuiltFile } from './finish-files.ts';

/** Writes `.gz` and `.br` beside every text file that is worth it, for hosts that send them as they lie. */
export async function compressFiles(folder: string, files: readonly BuiltFile[]): Promise<void> {
  const queue = files.filter(({ path, size }) => TEXT.test(path) && size >= SMALLEST).values();
  const lanes = Array.from({ length: LANES }, async () => {
    for (const file of queue)
      await compressFile(insideFolder(folder, file.path), brotliQuality(file));
  });
  await Promise.all(lanes);
}

const TEXT = /\.(?:html|css|js|mjs|json|jsonl|xml|txt|csv|tsv|svg|bib|ris|md|atom|webmanifest)$/;
/** What fits into one network packet of 1,400 bytes together with the headers of its answer gains nothing. */
const SMALLEST = 900;
/** How hard Brotli tries: what every reader waits for, pages, styles and programs, is packed as small as it can be, which takes a page 2 % off and twelve milliseconds; other texts one step below; what has megabytes two, for which either would take seconds. */
export function brotliQuality({ path, size }: Pick<BuiltFile, 'path' | 'size'>): number {
  if (size > LARGE) return 9;
  return /\.(?:html|css|js)$/.test(path) ? 11 : 10;
}

const LARGE = 2 ** 19;
/** The threads that Node compresses on. */
const LANES = 4;

const gzip = startPacking({ form: 'gzip', level: 9 });

async function compressFile(file: string, level: number): Promise<void> {
  const bytes = readFileSync(file);
  const quality = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const brotli = promisify(brotliCompress)(bytes, { params: quality });
  // Node's own gzip gives other bytes on other processors; this one works while its Brotli does.
  writeFileSync(`${file}.gz`, gzip(bytes));
  writeFileSync(`${file}.br`, await brotli);
}

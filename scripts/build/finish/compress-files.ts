import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { BuiltFile } from './finish-files.ts';

/** Writes `.gz` and `.br` beside every text file that is worth it, for hosts that send them as they lie. */
export async function compressFiles(folder: string, files: readonly BuiltFile[]): Promise<void> {
  const queue = files.filter(({ path, size }) => TEXT.test(path) && size >= SMALLEST).values();
  const lanes = Array.from({ length: LANES }, async () => {
    for (const { path } of queue) await compressFile(join(folder, path));
  });
  await Promise.all(lanes);
}

const TEXT = /\.(?:html|css|js|mjs|json|jsonl|xml|txt|csv|tsv|svg|bib|ris|md|atom|webmanifest)$/;
/** Below one network packet nothing is gained. */
const SMALLEST = 1400;
/** The threads that Node compresses on. */
const LANES = 4;

async function compressFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const quality = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: 9 }),
    promisify(brotliCompress)(bytes, { params: quality }),
  ]);
  writeFileSync(`${file}.gz`, zipped);
  writeFileSync(`${file}.br`, brotli);
}

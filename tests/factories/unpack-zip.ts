import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** Unpacks a zip file into a folder as any archiver does. */
export async function unpackZip(file: string, folder: string): Promise<void> {
  const entries = await new ZipReader(new Uint8ArrayReader(readFileSync(file))).getEntries();
  for (const entry of entries) {
    if (entry.directory) continue;
    const target = join(folder, entry.filename);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await entry.getData(new Uint8ArrayWriter()));
  }
}

import { openAsBlob } from 'node:fs';
import { BlobReader, ZipReader } from '@zip.js/zip.js';

/** How many bytes a zip file takes once unpacked, as its entries say. */
export async function unpackedSize(file: string): Promise<number> {
  const entries = await new ZipReader(new BlobReader(await openAsBlob(file))).getEntries();
  return entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
}

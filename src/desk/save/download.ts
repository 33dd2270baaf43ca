import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { FileToWrite } from './write-folder.ts';

/** Hands a file to the browser, which puts it where its downloads lie. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  // The browser reads the address after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Packs files as one zip, in their folders. */
export async function zipFiles(files: readonly FileToWrite[]): Promise<Uint8Array<ArrayBuffer>> {
  // Workers would be another file, which a page without a server cannot load.
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const { path, bytes } of files) await zip.add(path, new Uint8ArrayReader(bytes));
  return zip.close();
}

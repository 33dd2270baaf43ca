import { createHash } from 'node:crypto';
import { formatManifest, type ManifestEntry } from '#core/fixity/manifest.ts';
import type { BuildRecord } from '../build/finish/build-record.ts';
import { closingTags, openingTags, type TagFile } from './bag-texts.ts';
import type { PackagedFile } from './portable-files.ts';
import { openZip } from './zip-file.ts';

/** What to put in a package and how to tell of its progress. */
export interface PackageContents {
  /** The one folder everything lies in, once unpacked. */
  readonly name: string;
  readonly record: BuildRecord;
  readonly files: AsyncIterable<PackagedFile>;
  readonly onFile: () => void;
}

/** A package that was written: its size in bytes, and the list that all else in it hangs on. */
export interface WrittenPackage {
  readonly size: number;
  readonly list: string;
}

/** Writes a package, a BagIt bag (RFC 8493) in a zip, to a file that is not there yet, and gives what was written; on a failure the file is left half-written. */
export async function writePackage(
  file: string,
  { name, record, files, onFile }: PackageContents,
): Promise<WrittenPackage> {
  const zip = openZip(file);
  try {
    const tags: ManifestEntry[] = [];
    const addTag = ({ path, text }: TagFile) => {
      tags.push({ path, digest: sha256(text) });
      zip.add(`${name}/${path}`, Buffer.from(text));
    };
    for (const tag of openingTags(record)) addTag(tag);
    const entries: ManifestEntry[] = [];
    let bytes = 0;
    for await (const each of files) {
      const path = `data/${each.path}`;
      entries.push({ path, digest: sha256(each.bytes) });
      bytes += each.bytes.length;
      zip.add(`${name}/${path}`, each.bytes);
      onFile();
    }
    for (const tag of closingTags(record, { entries, bytes })) addTag(tag);
    const list = formatManifest(tags);
    zip.add(`${name}/tagmanifest-sha256.txt`, Buffer.from(list));
    return { size: zip.close(), list };
  } catch (error) {
    zip.abandon();
    throw error;
  }
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

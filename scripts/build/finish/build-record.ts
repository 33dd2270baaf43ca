import { createHash } from 'node:crypto';
import { formatManifest } from '#core/fixity/manifest.ts';
import type { Site } from '#core/model/schema/registers.ts';
import type { BuiltFile } from './finish-files.ts';

/** What a built site says of itself: `digest` is the SHA-256 of its manifest, every file but this record and the offline list, which are made from it; `bytes` their size. */
export interface BuildRecord {
  readonly name: string;
  readonly publisher: string;
  readonly url?: string;
  readonly revision?: string;
  readonly digest: string;
  readonly files: number;
  readonly bytes: number;
}

/** The record of a build: the same content and code give the same record on every machine. */
export function makeBuildRecord(
  { name, publisher, url }: Site,
  files: readonly BuiltFile[],
  revision: string | undefined,
): BuildRecord {
  return {
    name,
    publisher,
    ...(url !== undefined && { url }),
    ...(revision !== undefined && { revision }),
    digest: createHash('sha256').update(formatManifest(files)).digest('hex'),
    files: files.length,
    bytes: files.reduce((sum, { size }) => sum + size, 0),
  };
}

import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { toArchiveZone } from '#core/dates.ts';
import type { SourceCopyFile } from '#import/draft/source-fields.ts';
import { sha256 } from '#reader/read-text.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { openBytes } from '../files/open-bytes.ts';
import { formatSize } from '../files/tell-progress.ts';

/** The bytes of a source file and what its copy is told by; or why it cannot be read, in Vietnamese with the cure. */
export type OpenedSource =
  | { readonly bytes: Uint8Array; readonly copy: SourceCopyFile; readonly fault?: undefined }
  | { readonly fault: string };

/** More than any page, document or export of a portal; a reader has bounds of its own. */
const MOST_BYTES = 500_000_000;

/** Reads a source file whole. The day it was saved is taken for the day it was fetched: browsers keep no other. */
export function openSource(name: string): OpenedSource {
  try {
    const file = openBytes(name);
    try {
      if (file.size > MOST_BYTES) {
        return {
          fault: `Tệp lớn quá (${formatSize(file.size)}). Tách lấy riêng bài viết rồi nhập.`,
        };
      }
      const bytes = file.read(0, file.size);
      const saved = dayOf(statSync(name).mtime);
      return { bytes, copy: { name: basename(name), saved, sha256: sha256(bytes) } };
    } finally {
      file.close();
    }
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    return { fault: `${reason}.` };
  }
}

/** The day (`YYYY-MM-DD`) of a moment at the place of the archive, wherever the command runs. */
export function dayOf(moment: Date): string {
  return toArchiveZone(`${moment.toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length)}Z`).slice(0, 10);
}

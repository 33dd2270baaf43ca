import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_RECORD } from '#core/site-files.ts';
import { OFFLINE_LIST } from '#offline/offline-list.ts';
import { writeOfflineList } from '#scripts/build/finish/write-offline.ts';
import { listFiles } from '#scripts/files/list-files.ts';

/** Makes a built site that was changed by hand whole again: what can be kept of it is listed anew, and its record names another build. */
export function relistBuild(folder: string): void {
  const files = listFiles(folder)
    .filter((path) => path !== OFFLINE_LIST && path !== BUILD_RECORD)
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      return { path, size: bytes.length, digest: sha256(bytes) };
    });
  const digest = sha256(JSON.stringify(files));
  writeOfflineList(folder, { files, digest });
  const record = JSON.parse(readFileSync(join(folder, BUILD_RECORD), 'utf8')) as object;
  writeFileSync(join(folder, BUILD_RECORD), JSON.stringify({ ...record, digest }));
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

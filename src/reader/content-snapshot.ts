import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordKind } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { CONTENT_FOLDERS } from './content-folders.ts';
import { displayPath } from './content-root.ts';
import { listFolder } from './list-files.ts';
import { ROOT_FILES } from './published-addresses.ts';

/** The state of every file that a build reads, by its path from the content root: enough to tell that it was saved again. */
export type ContentSnapshot = ReadonlyMap<string, string>;

/** Notes the state of every file of a content root, without reading any. */
export function takeSnapshot(root: string): ContentSnapshot {
  const kinds = Object.keys(CONTENT_FOLDERS) as RecordKind[];
  const listed = kinds.flatMap((kind) => {
    const { entries, pictures, beside } = listFolder(root, kind);
    return [...entries, ...pictures, ...beside];
  });
  return new Map([...ROOT_FILES, ...listed].map((file) => [file, stateOf(root, file)]));
}

/** A problem for each file that was changed, added or removed since the snapshot: what was built from them may show two states at once. */
export function findChanges(root: string, before: ContentSnapshot): readonly Problem[] {
  const after = takeSnapshot(root);
  const files = new Set([...before.keys(), ...after.keys()]);
  return [...files]
    .filter((file) => (before.get(file) ?? GONE) !== (after.get(file) ?? GONE))
    .map((file) => ({
      rule: 'doi-luc-dung',
      file: displayPath(root, file),
      what: 'Tệp đã đổi trong lúc dựng.',
      fix: 'Lưu xong mọi tệp rồi dựng lại.',
    }));
}

const GONE = 'gone';

// A save gives a file another time, and most editors another number too; a copy from a backup keeps the time but not the number.
function stateOf(root: string, file: string): string {
  try {
    const { ino, size, mtimeNs } = statSync(join(root, file), { bigint: true });
    return [ino, size, mtimeNs].join(' ');
  } catch {
    return GONE;
  }
}

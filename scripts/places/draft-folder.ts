import { statSync } from 'node:fs';
import { visibleName } from '#core/text/visible-name.ts';
import { findGroundFault } from './ground.ts';
import { realPlace } from './real-place.ts';

/** Why no drafts can be written below a folder, in Vietnamese with the cure; `undefined` where they can: the content root itself, or a folder outside of what a person works on, new or not, for drafts never write over a file. */
export function findDraftFault(typed: string, root: string): string | undefined {
  const place = realPlace(typed);
  if (place === realPlace(root)) return undefined;
  const ground = findGroundFault(place, { content: root, own: isBesideCode });
  const where = `Không ghi bản nháp vào «${visibleName(typed)}»`;
  if (ground !== undefined) return `${where}: ${ground}. ${ELSEWHERE}`;
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined || found.isDirectory()) return undefined;
  return `${where}: đó không phải thư mục. ${ELSEWHERE}`;
}

const ELSEWHERE = 'Bỏ --out để ghi vào kho, hoặc ghi vào một thư mục mới: --out ../nhap';

const PROGRAM_FOLDERS: ReadonlySet<string> = new Set([
  'content',
  'public',
  'scripts',
  'src',
  'tests',
]);

function isBesideCode([first = '']: readonly string[]): boolean {
  return first !== '' && !first.startsWith('.') && !PROGRAM_FOLDERS.has(first);
}

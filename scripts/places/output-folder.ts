import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Site } from '#core/model/schema/registers.ts';
import { visibleName } from '#core/text/visible-name.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { isAside } from './aside-folder.ts';
import { type ForeignEntry, findForeign, SYSTEM_NAMES } from './foreign-files.ts';
import { type FormerBuild, isOfArchive, readFormerBuild } from './former-build.ts';
import { findGroundFault, isBuildFolder } from './ground.ts';
import { mendFolder } from './mend-folder.ts';
import { realPlace } from './real-place.ts';

/** The folder that a person asks to build into, the content root, and its settings where they can be read. */
export interface FolderRequest {
  readonly typed: string;
  readonly root: string;
  readonly site: Site | undefined;
}

/** Where a build may be written: the real place, and what lies there that a former build did not write; or why not, as Vietnamese sentences with the cure. */
export type OutputFolder =
  | { readonly kind: 'place'; readonly place: string; readonly foreign: readonly string[] }
  | { readonly kind: 'fault'; readonly fault: string };

/** Decides whether a build may be written to a folder: one that is new, empty, or holds a former build of this archive, and that neither is, holds nor lies in anything a person works on. What a run that was ended left there is mended first. */
export function takeOutputFolder(request: FolderRequest): OutputFolder {
  const { typed, root } = request;
  try {
    const place = realPlace(typed);
    const ground = findGroundFault(place, { content: root, own: isBuildFolder });
    if (ground !== undefined) return refuse(typed, `${ground}. ${ELSEWHERE}`);
    const blocked = findBlocked(place);
    if (blocked !== undefined) return refuse(typed, `${blocked}. ${ELSEWHERE}`);
    mendFolder(place);
    return existsSync(place) ? judgeFormer(place, request) : { kind: 'place', place, foreign: [] };
  } catch (error) {
    const reason = describeFailure(error);
    if (reason === undefined) throw error;
    return refuse(typed, reason);
  }
}

const ELSEWHERE = 'Ghi vào «dist», hoặc vào một thư mục mới: npm run build -- --outDir ../trang';

function refuse(typed: string, why: string): OutputFolder {
  return { kind: 'fault', fault: `Không ghi bản dựng vào «${visibleName(typed)}»: ${why}` };
}

const SHOWN_NAMES = 3;

function judgeFormer(place: string, { typed, root, site }: FolderRequest): OutputFolder {
  const names = readdirSync(place).filter(
    (name) => !SYSTEM_NAMES.has(name) && !isAside(place, name),
  );
  if (names.length === 0) return { kind: 'place', place, foreign: [] };
  const record = readFormerBuild(place);
  if (record === undefined) {
    const shown = names.sort().slice(0, SHOWN_NAMES).join(', ');
    const what = `thư mục ấy có ${names.length} tệp hay thư mục không do lệnh này dựng (${shown}${names.length > SHOWN_NAMES ? '…' : ''})`;
    return refuse(typed, `${what}. ${ELSEWHERE}`);
  }
  // Settings that cannot be read are told by the check of the content.
  if (site !== undefined && !isOfArchive(record, { root, site })) {
    return refuse(typed, describeOther(record));
  }
  const foreign = findForeign(place, record);
  if (foreign === undefined) return refuse(typed, UNKNOWN_FILES);
  const special = foreign.find(({ kind }) => kind === 'special');
  if (special !== undefined) return refuse(typed, describeSpecial(special));
  return { kind: 'place', place, foreign: foreign.map(({ path }) => path) };
}

function describeOther({ name, url }: FormerBuild): string {
  const address = url === undefined ? '' : `, ${url}`;
  return `ở đó là bản dựng của một kho khác («${name}»${address}). ${ELSEWHERE}. Nếu chính kho này đã đổi cả tên lẫn địa chỉ: xóa thư mục ấy rồi chạy lại.`;
}

const UNKNOWN_FILES =
  'ở đó là một bản dựng đã bị sửa, không rõ tệp nào do lệnh này dựng. Chép tệp của bạn ra chỗ khác, xóa thư mục ấy rồi chạy lại.';

function describeSpecial({ path }: ForeignEntry): string {
  return `«${path}» trong đó không phải tệp thường hay thư mục. Chuyển nó ra chỗ khác rồi chạy lại.`;
}

// The nearest thing that is there has to be a folder, and one that may be written to: else what the system says is thrown.
function findBlocked(place: string): string | undefined {
  for (let nearest = place; ; nearest = dirname(nearest)) {
    const found = statSync(nearest, { throwIfNoEntry: false });
    if (found === undefined && dirname(nearest) !== nearest) continue;
    if (found === undefined) return undefined;
    if (found.isDirectory()) {
      accessSync(nearest, constants.W_OK);
      return undefined;
    }
    return nearest === place ? 'đó không phải thư mục' : `«${nearest}» không phải thư mục`;
  }
}

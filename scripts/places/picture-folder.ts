import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findGroundFault } from './ground.ts';
import { realPlace } from './real-place.ts';

/** Says of a folder that this program writes pictures of pages to it. */
const PICTURE_RECORD = '.anh-man-hinh';

/** Where the pictures lie that the guides show. */
export const GUIDE_FOLDER = 'src/components/prose/screenshots';

/** The folders of the project that hold such pictures, without a record. */
const OWN_FOLDERS: ReadonlySet<string> = new Set([
  'anh-man-hinh',
  '.github/screenshots',
  GUIDE_FOLDER,
]);

/** Why no pictures of pages can be written to a folder, in Vietnamese with the cure; `undefined` where they can: it is new, empty, or one that such pictures were written to before. */
export function findPictureFault(typed: string, root: string): string | undefined {
  const place = realPlace(typed);
  const ground = findGroundFault(place, { content: root, own: isOwn });
  if (ground !== undefined) return `Không ghi ảnh vào «${typed}»: ${ground}. ${ELSEWHERE}`;
  const found = statSync(place, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) {
    return `Không ghi ảnh vào «${typed}»: đó không phải thư mục. ${ELSEWHERE}`;
  }
  if (found === undefined || isOwnPlace(place) || existsSync(join(place, PICTURE_RECORD))) {
    return undefined;
  }
  const [first] = readdirSync(place);
  if (first === undefined) return undefined;
  return `Không ghi ảnh vào «${typed}»: thư mục ấy có tệp không do lệnh này ghi (${first}). ${ELSEWHERE}`;
}

/** Makes the folder where it is not there, and notes in it that pictures of pages are written to it; gives its real place. */
export function makePictureFolder(typed: string): string {
  const place = realPlace(typed);
  mkdirSync(place, { recursive: true });
  if (!isOwnPlace(place)) writeFileSync(join(place, PICTURE_RECORD), 'npm run shots\n');
  return place;
}

const ELSEWHERE = 'Ghi vào một thư mục mới: npm run shots -- --out ../anh';

function isOwn(steps: readonly string[]): boolean {
  return OWN_FOLDERS.has(steps.join('/'));
}

function isOwnPlace(place: string): boolean {
  return [...OWN_FOLDERS].some((folder) => realPlace(folder) === place);
}

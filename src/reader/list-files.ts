import { lstatSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RecordKind } from '#core/model/schema/records.ts';
import { addProblems, type Problem } from '#core/problems.ts';
import { CONTENT_FOLDERS } from './content-folders.ts';
import { checkName, checkTwins, isPicture, type NamedThing } from './file-names.ts';
import { type DirectoryEntry, listDirectory } from './list-directory.ts';

/** The files of one content folder: entries to read, pictures of items and, among items and documents, whatever else lies beside them (all relative to the root, `/` between folders, in one fixed order), and every file that does not belong there as a problem. */
export interface FolderListing {
  readonly entries: readonly string[];
  readonly pictures: ReadonlySet<string>;
  /** What a record may call: the table of figures or the kept copy of an item, the files of a document; what none calls does not belong there. */
  readonly beside: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Whether a file is put there by a system and not by an editor: hidden files and folder settings. */
export function isSystemFile(name: string): boolean {
  return name.startsWith('.') || SYSTEM_FILES.has(name.toLowerCase());
}

const SYSTEM_FILES = new Set(['thumbs.db', 'desktop.ini']);

/** Lists a kind's folder and all folders in it; a folder that is not there is empty. */
export function listFolder(root: string, kind: RecordKind): FolderListing {
  const { folder, extensions } = CONTENT_FOLDERS[kind];
  const entries: string[] = [];
  const pictures = new Set<string>();
  const beside = new Set<string>();
  const problems: Problem[] = [];
  for (const file of walkTop({ root, folder, problems })) {
    const extension = extname(file).toLowerCase();
    if ((extensions as readonly string[]).includes(extension)) entries.push(file);
    else if (kind === 'items' && isPicture(file)) pictures.add(file);
    else if (HOLDING_FILES.has(kind) && extension !== '.mdx') beside.add(file);
    else problems.push(strangerProblem(file, kind));
  }
  if (kind === 'pages') addProblems(problems, entries.flatMap(checkPagePlace));
  return { entries, pictures, beside, problems };
}

const HOLDING_FILES: ReadonlySet<RecordKind> = new Set(['items', 'documents']);

interface Walk {
  readonly root: string;
  readonly folder: string;
  readonly problems: Problem[];
}

/** Folders within folders: years hold items, and a month or a subject may lie between. */
const MAX_DEPTH = 10;

function walkTop({ root, folder, problems }: Walk): readonly string[] {
  // A root that is no folder is told as a whole.
  if (!isFolder(root)) return [];
  const found = lstatSync(join(root, folder), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isSymbolicLink()) return walk({ root, folder, problems });
  problems.push(linkedFolder(folder));
  return [];
}

function walk({ root, folder, problems }: Walk): readonly string[] {
  const listed = listDirectory(root, folder);
  const entries = listed.entries.filter(({ name }) => !isSystemFile(name));
  const names = entries.map(({ name }) => name);
  addProblems(problems, listed.problems);
  addProblems(problems, checkTwins(folder, names));
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    addProblems(problems, checkName(path, entry.name, thingOf(entry)));
    if (entry.kind === 'folder') return walkInner({ root, folder: path, problems });
    if (entry.kind !== 'link' || !isFolder(join(root, path))) return [path];
    problems.push(linkedFolder(path));
    return [];
  });
}

function thingOf({ kind, name }: DirectoryEntry): NamedThing {
  return kind !== 'folder' && isPicture(name) ? 'picture' : 'record';
}

function walkInner(place: Walk): readonly string[] {
  const { folder, problems } = place;
  if (folder.split('/').length <= MAX_DEPTH) return walk(place);
  const what = `Thư mục lồng nhau quá ${MAX_DEPTH} cấp nên kho không đọc tiếp.`;
  problems.push({ rule: 'ten-tep', file: folder, what, fix: 'Chuyển tệp ra thư mục gần hơn.' });
  return [];
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

// A link may lead out of the archive, to a folder that is listed already, or back to where it lies.
function linkedFolder(file: string): Problem {
  const what = 'Thư mục này là một liên kết nên kho không đọc.';
  return { rule: 'khong-phai-tep', file, what, fix: 'Chép thư mục thật vào chỗ của liên kết.' };
}

/** The problem of a file that lies in the folder of a kind and is none of its own. */
export function strangerProblem(file: string, kind: RecordKind): Problem {
  if (extname(file).toLowerCase() === '.mdx') {
    const what = 'Tệp MDX không được đặt ở đây: MDX chạy được mã khi dựng trang.';
    return {
      rule: 'mdx-sai-cho',
      file,
      what,
      fix: 'Đổi đuôi tệp thành .md; chỉ thư mục «trang» nhận MDX.',
    };
  }
  const what = 'Tệp này không thuộc thư mục chứa nó nên sẽ không lên trang.';
  const accepted = `Thư mục này chỉ nhận tệp ${CONTENT_FOLDERS[kind].extensions.join(', ')}`;
  const fix = STRANGER_FIXES[extname(file).toLowerCase()] ?? 'Đổi đuôi tệp, hoặc chuyển tệp đi.';
  return { rule: 'tep-la', file, what, fix: `${accepted}. ${fix}` };
}

const SAVE_AS_JPEG = 'Ảnh thì lưu thành .jpg hoặc .png, đặt cạnh tin.';
const COPY_TEXT = 'Chép phần chữ vào một tệp .md rồi chuyển tệp này đi.';

const NAME_SHEET =
  'Bảng số liệu của tin thì lưu thành CSV UTF-8, đặt tên như tin: <tên tin>.so-lieu.csv.';

const STRANGER_FIXES: Readonly<Record<string, string>> = {
  '.bmp': SAVE_AS_JPEG,
  '.csv': NAME_SHEET,
  '.doc': COPY_TEXT,
  '.docx': COPY_TEXT,
  '.heic': SAVE_AS_JPEG,
  '.html': COPY_TEXT,
  '.markdown': 'Đổi đuôi tệp thành .md.',
  '.pdf': COPY_TEXT,
  '.svg': SAVE_AS_JPEG,
  '.txt': 'Đổi đuôi tệp thành .md.',
  '.xls': NAME_SHEET,
  '.xlsx': NAME_SHEET,
};

function checkPagePlace(file: string): readonly Problem[] {
  if (!file.endsWith('.mdx')) {
    const what = 'Đuôi tệp viết hoa nên khi dựng trang không tìm thấy tệp.';
    return [{ rule: 'ten-tep', file, what, fix: 'Đổi đuôi tệp thành .mdx, chữ thường.' }];
  }
  if (file.split('/').length === 2) return [];
  const what = 'Trang MDX nằm trong thư mục con nên sẽ không lên trang.';
  return [{ rule: 'mdx-sai-cho', file, what, fix: 'Chuyển tệp ra ngay dưới thư mục «trang».' }];
}

import { type Dirent, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RecordKind } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { CONTENT_FOLDERS, IMAGE_EXTENSIONS } from './content-folders.ts';
import { unreadableProblem } from './read-text.ts';

/** The files of one content folder: entries to read, pictures beside them (both relative to the root, `/` between folders, in one fixed order), and every file that does not belong there as a problem. */
export interface FolderListing {
  readonly entries: readonly string[];
  readonly pictures: ReadonlySet<string>;
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
  const problems: Problem[] = [];
  for (const file of walk({ root, folder, problems })) {
    problems.push(...checkName(file));
    const extension = extname(file).toLowerCase();
    if ((extensions as readonly string[]).includes(extension)) entries.push(file);
    else if (kind === 'items' && IMAGE_EXTENSIONS.has(extension)) pictures.add(file);
    else problems.push(strangerProblem(file, extensions));
  }
  if (kind === 'pages') problems.push(...entries.flatMap(checkPagePlace));
  return { entries, pictures, problems };
}

interface Walk {
  readonly root: string;
  readonly folder: string;
  readonly problems: Problem[];
}

function walk({ root, folder, problems }: Walk): readonly string[] {
  return listDirectory({ root, folder, problems }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (isSystemFile(entry.name)) return [];
    return entry.isDirectory() ? walk({ root, folder: path, problems }) : [path];
  });
}

function listDirectory({ root, folder, problems }: Walk): readonly Dirent[] {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      problems.push(unreadableProblem(folder, error));
    return [];
  }
}

function checkName(file: string): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (what: string, fix: string) => problems.push({ rule: 'ten-tep', file, what, fix });
  if (file !== file.normalize('NFC')) {
    add(
      'Tên tệp viết bằng dấu tổ hợp (NFD), nhiều máy chủ không tìm thấy.',
      'Đổi tên tệp: chữ thường không dấu, nối bằng «-».',
    );
  }
  if (/[#?%\\]/.test(file)) {
    add(
      'Tên tệp có ký tự «#», «?», «%» hoặc «\\», không dùng được trong địa chỉ.',
      'Đổi tên tệp: bỏ ký tự ấy.',
    );
  }
  return problems;
}

function strangerProblem(file: string, extensions: readonly string[]): Problem {
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
  const accepted = `Thư mục này chỉ nhận tệp ${extensions.join(', ')}`;
  const fix = STRANGER_FIXES[extname(file).toLowerCase()] ?? 'Đổi đuôi tệp, hoặc chuyển tệp đi.';
  return { rule: 'tep-la', file, what, fix: `${accepted}. ${fix}` };
}

const SAVE_AS_JPEG = 'Ảnh thì lưu thành .jpg hoặc .png, đặt cạnh tin.';
const COPY_TEXT = 'Chép phần chữ vào một tệp .md rồi chuyển tệp này đi.';

const STRANGER_FIXES: Readonly<Record<string, string>> = {
  '.bmp': SAVE_AS_JPEG,
  '.doc': COPY_TEXT,
  '.docx': COPY_TEXT,
  '.heic': SAVE_AS_JPEG,
  '.html': COPY_TEXT,
  '.markdown': 'Đổi đuôi tệp thành .md.',
  '.pdf': COPY_TEXT,
  '.svg': SAVE_AS_JPEG,
  '.txt': 'Đổi đuôi tệp thành .md.',
};

function checkPagePlace(file: string): readonly Problem[] {
  if (file.split('/').length === 2) return [];
  const what = 'Trang MDX nằm trong thư mục con nên sẽ không lên trang.';
  return [{ rule: 'mdx-sai-cho', file, what, fix: 'Chuyển tệp ra ngay dưới thư mục «trang».' }];
}

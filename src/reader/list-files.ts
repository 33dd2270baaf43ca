import { type Dirent, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { RecordKind } from '#core/model/records.ts';
import type { Problem } from '#core/problems.ts';
import { CONTENT_FOLDERS, IMAGE_EXTENSIONS } from './content-folders.ts';

/** The files of one content folder: entries to read, pictures beside them (both relative to the root, `/` between folders, in one fixed order), and every file that does not belong there as a problem. */
export interface FolderListing {
  readonly entries: readonly string[];
  readonly pictures: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

const SYSTEM_FILES = new Set(['thumbs.db', 'desktop.ini']);

/** Lists a kind's folder and all folders in it; a folder that is not there is empty. */
export function listFolder(root: string, kind: RecordKind): FolderListing {
  const { folder, extensions } = CONTENT_FOLDERS[kind];
  const entries: string[] = [];
  const pictures = new Set<string>();
  const problems: Problem[] = [];
  for (const file of walk(root, folder)) {
    problems.push(...checkName(file));
    const extension = extname(file).toLowerCase();
    if ((extensions as readonly string[]).includes(extension)) entries.push(file);
    else if (kind === 'items' && IMAGE_EXTENSIONS.has(extension)) pictures.add(file);
    else problems.push(strangerProblem(file, extensions));
  }
  return { entries, pictures, problems };
}

function walk(root: string, folder: string): readonly string[] {
  return listDirectory(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.name.startsWith('.') || SYSTEM_FILES.has(entry.name.toLowerCase())) return [];
    return entry.isDirectory() ? walk(root, path) : [path];
  });
}

function listDirectory(path: string): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`cannot list ${path}`, { cause: error });
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
  const fix = `Thư mục này chỉ nhận tệp ${extensions.join(', ')}; đổi đuôi tệp hoặc chuyển tệp đi.`;
  return { rule: 'tep-la', file, what, fix };
}

import { statSync } from 'node:fs';
import { closest, distance } from 'fastest-levenshtein';
import type { Problem } from '#core/problems.ts';
import { CONTENT_FOLDERS } from './content-folders.ts';
import { type DirectoryEntry, listDirectory } from './list-directory.ts';
import { isSystemFile } from './list-files.ts';
import { ROOT_FILES } from './published-addresses.ts';

const FOLDERS = Object.values(CONTENT_FOLDERS).map(({ folder }) => folder);
// Notes for whoever opens the folder; nothing of them is published.
const NOTES = /^(?:readme|license|licence)/i;

/** What lies at the top of a content root and is not read: folders with a wrong name and entries outside all folders, so that nothing stays off the site in silence. */
export function checkRoot(root: string): readonly Problem[] {
  const found = statSync(root, { throwIfNoEntry: false });
  if (!found?.isDirectory()) {
    const what =
      found === undefined
        ? `Không có thư mục nội dung «${root}».`
        : `«${root}» không phải thư mục nên không phải nội dung của kho.`;
    const fix = 'Sửa biến ARCHIVE_CONTENT, hoặc tạo thư mục có tệp site.yaml.';
    return [{ rule: 'khong-doc-duoc', file: '.', what, fix }];
  }
  const { entries, problems } = listDirectory(root, '');
  return [...problems, ...entries.flatMap(checkRootEntry)];
}

function checkRootEntry({ name, kind }: DirectoryEntry): readonly Problem[] {
  if (isSystemFile(name) || ROOT_FILES.includes(name) || NOTES.test(name)) return [];
  if ((FOLDERS as readonly string[]).includes(name)) return [];
  if (kind === 'folder') {
    const what = 'Kho không đọc thư mục này nên nội dung trong đó sẽ không lên trang.';
    return [{ rule: 'thu-muc-la', file: name, what, fix: suggestFolder(name) }];
  }
  const what = 'Tệp nằm ngoài mọi thư mục nội dung nên sẽ không lên trang.';
  return [{ rule: 'tep-la', file: name, what, fix: suggestHome(name) }];
}

function suggestFolder(name: string): string {
  const nearest = closest(name.toLowerCase(), FOLDERS);
  const all = FOLDERS.join(', ');
  return distance(name.toLowerCase(), nearest) <= 2
    ? `Đổi tên thư mục thành «${nearest}».`
    : `Chuyển nội dung vào một trong các thư mục: ${all}.`;
}

function suggestHome(name: string): string {
  if (/^site\.ya?ml$/i.test(name)) return 'Đổi tên tệp thành site.yaml.';
  if (/\.md$/i.test(name)) return 'Chuyển tin vào tin/<năm>/, văn bản vào van-ban/.';
  return `Chuyển tệp vào một trong các thư mục: ${FOLDERS.join(', ')}; hoặc xóa tệp.`;
}

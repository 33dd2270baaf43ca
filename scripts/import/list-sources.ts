import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemFile } from '#core/fixity/system-files.ts';
import { describeFailure } from '../files/describe-failure.ts';
import { walkFolder } from '../files/walk-folder.ts';

/** A file to be imported, called as a person would type it; or why it is none, in Vietnamese with the cure. */
export interface ListedSource {
  readonly name: string;
  readonly fault?: string;
}

/** The files of an import in the order typed: each file, and all files of each folder in order of path; no link is followed and a file named twice is read once. */
export function listSources(names: readonly string[]): readonly ListedSource[] {
  const seen = new Set<string>();
  return names.flatMap(listOne).filter(({ name }) => !seen.has(name) && seen.add(name));
}

const LINK = 'Đây là một liên kết, lệnh này không đi theo liên kết. Ghi đường dẫn thật của tệp.';
const SPECIAL = 'Đây không phải tệp thường (ống dẫn, thiết bị hay ổ cắm). Lưu thành tệp rồi nhập.';
const EMPTY = 'Thư mục không có tệp nào. Xem lại đường dẫn.';

function listOne(name: string): readonly ListedSource[] {
  try {
    const found = lstatSync(name);
    if (found.isSymbolicLink()) return [{ name, fault: LINK }];
    if (found.isDirectory()) return listFolder(name);
    return [found.isFile() ? { name } : { name, fault: SPECIAL }];
  } catch (error) {
    const fault = describeFailure(error);
    if (fault === undefined) throw error;
    return [{ name, fault: `${fault}.` }];
  }
}

function listFolder(folder: string): readonly ListedSource[] {
  const { files, others } = walkFolder(folder);
  const pages = new Set(files.map(({ path }) => path.replace(PAGE, '')));
  const own = files.filter(({ path }) => !isSystemFile(path) && !isPartOfPage(path, pages));
  if (own.length === 0 && others.length === 0) return [{ name: folder, fault: EMPTY }];
  return [
    ...own.map(({ path }) => ({ name: join(folder, path) })),
    ...others.map(({ path, is }) => ({
      name: join(folder, path),
      fault: `Bỏ qua vì ${is}. Muốn nhập thì chép nội dung thành tệp thường.`,
    })),
  ];
}

const PAGE = /\.x?html?$/i;

// What a browser saves beside a page, in a folder called after it: its pictures, styles and programs.
function isPartOfPage(path: string, pages: ReadonlySet<string>): boolean {
  const folder = /^(?<page>.+?)(?:_files|_tệp|-files|\.files)\//.exec(path);
  return folder?.groups?.['page'] !== undefined && pages.has(folder.groups['page']);
}

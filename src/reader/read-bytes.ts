import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Problem } from '#core/problems.ts';

/** The most bytes a text of the archive may have: a thick book has two million. */
export const MAX_TEXT_BYTES = 5_000_000;

/** The most bytes a picture may have: an uncompressed photograph of 12 megapixels has 36 million. */
export const MAX_PICTURE_BYTES = 50_000_000;

/** The bytes of a file, or the problem that stands in the way; `missing` where there is no such file. */
export type FileBytes =
  | { readonly bytes: Buffer; readonly problem?: undefined; readonly missing?: undefined }
  | { readonly problem: Problem; readonly missing: boolean };

/** Reads a file of the content root, named from it. What is no regular file (a pipe, a device), lies behind a link out of the root or has more than `limit` bytes is never read. */
export function readBytes(root: string, file: string, limit: number): FileBytes {
  try {
    const path = resolve(root, file);
    if (lstatSync(path).isSymbolicLink() && !isInside(root, path)) return refuse(outsideLink(file));
    if (isIrregular(statSync(path))) return refuse(irregularFile(file));
    // What was a file a moment ago may be a pipe now, which would wait for a writer for ever.
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const state = fstatSync(handle);
      if (isIrregular(state)) return refuse(irregularFile(file));
      if (state.size > limit) return refuse(largeFile(file, limit));
      return readAll(handle, { file, limit, expected: state.size });
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // In a root that is no folder nothing can be; the root itself is told.
    const missing =
      code === 'ENOTDIR' ? !isFolder(root) : code === 'ENOENT' && !isThere(root, file);
    return { problem: unreadableProblem(file, error), missing };
  }
}

/** True for a folder, all links followed. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

// All links followed.
function isInside(root: string, path: string): boolean {
  const way = relative(realpathSync(root), realpathSync(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The problem of a file or folder that the system would not give, from the error it gave instead. */
export function unreadableProblem(file: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code ?? 'lỗi';
  const fix = READ_ERRORS[code] ?? 'Kiểm tra quyền đọc và ổ đĩa.';
  return { rule: 'khong-doc-duoc', file, what: `Không đọc được (${code}).`, fix };
}

const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'Tệp không có ở đó, hoặc là liên kết đến nơi không còn; tạo tệp, hoặc xóa liên kết.',
  EISDIR: 'Đây là thư mục, không phải tệp; đổi tên thư mục.',
  ENOTDIR: 'Đây là tệp, không phải thư mục; đổi tên hoặc xóa tệp.',
  ELOOP: 'Liên kết quay vòng; xóa liên kết.',
  EACCES: 'Cho tài khoản đang dùng quyền đọc tệp hay thư mục này.',
  ENXIO: 'Đây không phải tệp thường (ổ cắm hay thiết bị); xóa khỏi thư mục nội dung.',
  ENAMETOOLONG: 'Tên hay đường dẫn quá dài; đặt tên ngắn hơn.',
};

function outsideLink(file: string): Problem {
  const what = 'Đây là liên kết ra ngoài thư mục nội dung nên kho không đọc.';
  return {
    rule: 'khong-phai-tep',
    file,
    what,
    fix: 'Chép tệp hay thư mục thật vào chỗ của liên kết.',
  };
}

// Reading a folder fails with words of its own.
function isIrregular(state: Stats): boolean {
  return !state.isFile() && !state.isDirectory();
}

function irregularFile(file: string): Problem {
  const what = 'Đây không phải tệp thường (ống dẫn, thiết bị hay ổ cắm) nên kho không mở.';
  return { rule: 'khong-phai-tep', file, what, fix: 'Xóa khỏi thư mục nội dung.' };
}

function largeFile(file: string, limit: number): Problem {
  const what = `Tệp quá lớn: kho đọc tối đa ${limit / 1_000_000} MB một tệp.`;
  const fix =
    limit === MAX_TEXT_BYTES
      ? 'Chia thành nhiều tệp, hoặc bỏ phần không phải chữ.'
      : 'Lưu lại ảnh với kích thước nhỏ hơn.';
  return { rule: 'tep-qua-lon', file, what, fix };
}

function refuse(problem: Problem): FileBytes {
  return { problem, missing: false };
}

interface OpenFile {
  readonly file: string;
  readonly limit: number;
  readonly expected: number;
}

// A file may grow while it is read, and some files of the system tell no size: the limit holds for what comes.
function readAll(handle: number, { file, limit, expected }: OpenFile): FileBytes {
  const pieces: Buffer[] = [];
  let length = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(Math.max(expected - length, 0) + 1);
    const read = readSync(handle, piece);
    if (read === 0) return { bytes: Buffer.concat(pieces, length) };
    pieces.push(piece.subarray(0, read));
    length += read;
    if (length > limit) return refuse(largeFile(file, limit));
  }
}

function isThere(root: string, file: string): boolean {
  return lstatSync(resolve(root, file), { throwIfNoEntry: false }) !== undefined;
}

import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** Where a package is to go, and the folders it is made from. */
export interface OutputRequest {
  readonly out: string;
  /** What its name has to end in. */
  readonly extension: '.zip' | '.zim';
  readonly inputs: readonly string[];
  readonly overwrite: 'allowed' | 'refused';
}

/** Why nothing can be written at `out`, in Vietnamese with the cure; `undefined` where it can. */
export function findOutputFault({
  out,
  extension,
  inputs,
  overwrite,
}: OutputRequest): string | undefined {
  const folder = dirname(resolve(out));
  if (!out.toLowerCase().endsWith(extension)) {
    return `Tên gói «${out}» phải kết thúc bằng «${extension}».`;
  }
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return `Không có thư mục «${folder}» để ghi gói. Tạo thư mục ấy trước.`;
  }
  // A link may lead back into the input.
  const place = join(realpathSync(folder), basename(out));
  const input = inputs.find((each) => existsSync(each) && isInside(realpathSync(each), place));
  if (input !== undefined) {
    return `Gói «${out}» nằm trong «${input}» là nơi đang được đóng gói. Chọn chỗ khác.`;
  }
  if (!existsSync(out)) return undefined;
  if (statSync(out).isDirectory()) return `«${out}» là một thư mục. Ghi tên tệp ${extension}.`;
  if (overwrite === 'refused') {
    return `Đã có «${out}». Chọn tên khác, hoặc thêm --ghi-de để ghi đè.`;
  }
  return undefined;
}

function isInside(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return steps !== '' && !steps.startsWith('..') && resolve(folder, steps) === path;
}

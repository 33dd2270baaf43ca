import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { findGroundFault } from './ground.ts';
import { realPlace, stepsBelow } from './real-place.ts';

/** Where a package is to go, the content root, and the built site it is made from. */
export interface OutputRequest {
  readonly out: string;
  /** What its name has to end in. */
  readonly extension: '.zip' | '.zim';
  readonly root: string;
  readonly from: string;
  readonly overwrite: 'allowed' | 'refused';
}

/** Why no package can be written at `out`, in Vietnamese with the cure; `undefined` where it can: a new file, or with leave a former package, outside of what a person works on. */
export function findOutputFault({
  out,
  extension,
  root,
  from,
  overwrite,
}: OutputRequest): string | undefined {
  if (!out.toLowerCase().endsWith(extension)) {
    return `Tên gói «${out}» phải kết thúc bằng «${extension}».`;
  }
  const place = realPlace(out);
  const folder = dirname(place);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return `Không có thư mục «${folder}» để ghi gói. Tạo thư mục ấy trước.`;
  }
  if (stepsBelow(realPlace(from), place) !== undefined) {
    return `Gói «${out}» nằm trong «${from}» là nơi đang được đóng gói. Chọn chỗ khác.`;
  }
  const ground = findGroundFault(place, { content: root, own: isBesideCode });
  if (ground !== undefined) return `Không ghi gói vào «${out}»: ${ground}. Chọn chỗ khác.`;
  return findFormerFault({ out, place, extension, overwrite });
}

interface FormerFile {
  readonly out: string;
  readonly place: string;
  readonly extension: OutputRequest['extension'];
  readonly overwrite: OutputRequest['overwrite'];
}

function findFormerFault({ out, place, extension, overwrite }: FormerFile): string | undefined {
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.isDirectory()) return `«${out}» là một thư mục. Ghi tên tệp ${extension}.`;
  if (!found.isFile()) return `«${out}» không phải tệp thường. Chọn tên khác.`;
  if (overwrite === 'refused') {
    return `Đã có «${out}». Chọn tên khác, hoặc thêm --overwrite để ghi đè.`;
  }
  if (found.size > 0 && !isFormerPackage(place, extension)) {
    return `«${out}» không phải gói do lệnh này ghi nên không bị ghi đè. Chọn tên khác.`;
  }
  return undefined;
}

const PROGRAM_FOLDERS: ReadonlySet<string> = new Set([
  'content',
  'public',
  'scripts',
  'src',
  'tests',
]);

// Within the project a package may lie beside the code, not in it.
function isBesideCode([first = '', ...rest]: readonly string[]): boolean {
  return rest.length === 0 || !(first.startsWith('.') || PROGRAM_FOLDERS.has(first));
}

/** A package of this program begins with the declaration of a bag, in its one folder; of a ZIM file only the kind can be told. */
function isFormerPackage(file: string, extension: OutputRequest['extension']): boolean {
  const start = readStart(file);
  if (extension === '.zim') return start.subarray(0, 4).equals(ZIM_START);
  if (start.length < ZIP_HEADER || !start.subarray(0, 4).equals(ZIP_START)) return false;
  const name = start.subarray(ZIP_HEADER, ZIP_HEADER + start.readUInt16LE(26)).toString('utf8');
  return basename(name) === 'bagit.txt' && name.split('/').length === 2;
}

const ZIP_START = Buffer.from('PK\u0003\u0004', 'latin1');
/** The length of a local file header before the name (APPNOTE.TXT, 4.3.7). */
const ZIP_HEADER = 30;
/** The magic number of the format (openZIM, «ZIM file format»). */
const ZIM_START = Buffer.from('ZIM\u0004', 'latin1');

function readStart(file: string): Buffer {
  const start = Buffer.alloc(512);
  const handle = openSync(file, 'r');
  try {
    return start.subarray(0, readSync(handle, start));
  } finally {
    closeSync(handle);
  }
}

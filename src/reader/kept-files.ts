import { posix } from 'node:path';
import type { ParsedFile } from '#core/model/checks/front-matter.ts';
import { lineOfPath } from '#core/model/checks/validate.ts';
import type { LegalDocument } from '#core/model/schema/document.ts';
import type { Item } from '#core/model/schema/item.ts';
import type { KeptFile } from '#core/model/schema/kept-file.ts';
import type { StoredFile } from '#core/model/schema/records.ts';
import type { Problem } from '#core/problems.ts';
import { kindByBytes, kindByName } from './file-kinds.ts';
import { readBytes } from './read-bytes.ts';
import { sha256 } from './read-text.ts';

/** The most bytes a kept file may have: hosts of Git refuse files of 100 MB. */
const MAX_KEPT_BYTES = 50_000_000;

/** A file that a record names as kept beside it, and the key path where it does. */
interface NamedFile {
  readonly kept: KeptFile;
  readonly path: readonly string[];
}

interface RecordWithFiles {
  readonly root: string;
  /** The file of the record. */
  readonly file: string;
  readonly fields: object;
  readonly parsed: Pick<ParsedFile, 'lines'>;
}

/** Every file that the front matter of a record names: the copy of an item's original, the attachments of a document. */
function namedFiles(fields: object): readonly NamedFile[] {
  const { source } = fields as Partial<Item>;
  const { files } = fields as Partial<LegalDocument>;
  const attached = Array.isArray(files) ? files : [];
  return [
    ...(source?.copy === undefined ? [] : [{ kept: source.copy, path: ['source', 'copy'] }]),
    ...attached.map((kept, index) => ({ kept, path: ['files', String(index)] })),
  ];
}

/** The kept files that a record calls, from the content root, whether they are there or not. */
export function filesBeside(record: string, fields: object): readonly string[] {
  return namedFiles(fields).flatMap(({ kept }) => {
    const path = pathOf(record, kept);
    return path === undefined ? [] : [path];
  });
}

/** Holds each kept file of a record against the digest it tells and against its own name; each that cannot be trusted is a problem at its line. One that is not there is worth a look only: large ones lie elsewhere. */
export function checkKeptFiles(record: RecordWithFiles): {
  readonly called: readonly string[];
  readonly files: readonly StoredFile[];
  readonly problems: readonly Problem[];
} {
  const checked = namedFiles(record.fields).map((named) => checkFile(record, named));
  return {
    called: checked.flatMap(({ called }) => called ?? []),
    files: checked.flatMap(({ stored }) => stored ?? []),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

/** The bytes of a file that was found whole; throws where they are not those that were read with the record. */
export function readKeptFile(root: string, { path, digest }: StoredFile): Uint8Array {
  const read = readBytes(root, path, MAX_KEPT_BYTES);
  if (read.problem !== undefined || sha256(read.bytes) !== digest)
    throw new Error(`${path} has changed since it was read`);
  return read.bytes;
}

function pathOf(record: string, { file }: KeptFile): string | undefined {
  if (file === undefined || isElsewhere(file)) return undefined;
  return posix.join(posix.dirname(record), file.normalize('NFC'));
}

function isElsewhere(name: string): boolean {
  return /[/\\]/.test(name) || name.startsWith('.');
}

interface CheckedFile {
  readonly called?: string;
  readonly stored?: StoredFile;
  readonly problems: readonly Problem[];
}

type Fault = Pick<Problem, 'what' | 'fix'> & { readonly severity?: 'note' };

function checkFile(
  { root, file, parsed }: RecordWithFiles,
  { kept, path }: NamedFile,
): CheckedFile {
  const name = kept.file;
  if (name === undefined) return { problems: [] };
  const tell = (key: string, fault: Fault): readonly Problem[] => [
    { rule: 'ban-luu', ...fault, file, line: lineOfPath(parsed, [...path, key]) },
  ];
  const called = pathOf(file, kept);
  if (called === undefined) return { problems: tell('file', notBeside(name)) };
  const read = readBytes(root, called, MAX_KEPT_BYTES);
  if (read.problem !== undefined) {
    const fault = read.missing ? missing(name) : unread(name, read.problem);
    return { called, problems: tell('file', fault) };
  }
  const isAttached = path[0] === 'files';
  const kind = kindByBytes(read.bytes);
  const unfit = faultOfKind(name, kind, isAttached);
  if (unfit !== undefined) return { called, problems: tell('file', unfit) };
  const digest = sha256(read.bytes);
  const changed = faultOfDigest(name, digest, kept.sha256);
  const problems = changed === undefined ? [] : tell(kept.sha256 ? 'sha256' : 'file', changed);
  if (!isAttached || kind === undefined || kind === 'chương trình') return { called, problems };
  const place = Number(path[1]);
  return {
    called,
    stored: { place, path: called, digest, size: read.bytes.length, kind },
    problems,
  };
}

function notBeside(name: string): Fault {
  return {
    what: `Tệp giữ kèm «${name}» không phải tên một tệp nằm cạnh bản ghi.`,
    fix: 'Chỉ ghi tên tệp; tệp ở nơi khác thì ghi nơi ấy ở «keptAt».',
  };
}

function missing(name: string): Fault {
  return {
    severity: 'note',
    what: `Không thấy tệp «${name}» cạnh bản ghi nên chưa so được.`,
    fix: 'Chép tệp vào cạnh bản ghi; tệp ở nơi khác thì ghi nơi ấy ở «keptAt», bỏ «file».',
  };
}

function unread(name: string, { rule, what, fix }: Problem): Fault {
  if (rule !== 'tep-qua-lon') return { what: `Tệp «${name}»: ${what}`, fix };
  return {
    what: `Tệp «${name}» quá lớn: kho giữ tối đa ${MAX_KEPT_BYTES / 1_000_000} MB một tệp.`,
    fix: 'Để tệp ở nơi khác, ghi nơi ấy ở «keptAt» cùng mã SHA-256, bỏ «file».',
  };
}

/** A copy may be a page as it was saved; what readers may take is of the few kinds that nothing runs. */
function faultOfKind(name: string, kind: ReturnType<typeof kindByBytes>, isAttached: boolean) {
  const named = kindByName(name);
  if (kind === 'chương trình')
    return {
      what: `Tệp «${name}» là chương trình, hoặc có mã tự chạy bên trong.`,
      fix: 'Không giữ tệp ấy; PDF hay Word có mã thì in ra một PDF mới (Print › Save as PDF) rồi giữ bản mới.',
    };
  if (isAttached && named === undefined)
    return {
      what: `Tệp «${name}» không thuộc các loại đính kèm được.`,
      fix: 'Đính kèm PDF, Word (.docx), ảnh (.png, .jpg…) hoặc gói trang web (.wacz).',
    };
  if (named !== undefined && named !== kind)
    return {
      what: `Tệp «${name}» không phải ${named} như tên của nó${kind === undefined ? '' : `, mà là ${kind}`}.`,
      fix: 'Mở tệp xem đúng là gì rồi đặt lại đuôi tên, hoặc tải lại từ nơi ban hành.',
    };
  return undefined;
}

function faultOfDigest(name: string, digest: string, told: string | undefined): Fault | undefined {
  if (told === digest) return undefined;
  if (told === undefined)
    return {
      severity: 'note',
      what: `Tệp «${name}» chưa có mã SHA-256 để về sau so lại.`,
      fix: `Thêm vào dưới tên tệp dòng «sha256: ${digest}».`,
    };
  return {
    what: `Tệp «${name}» không còn đúng tệp đã ghi: mã SHA-256 nay là ${digest}.`,
    fix: 'Tìm lại tệp đúng; nếu cố ý thay tệp thì ghi mã mới và ngày lấy mới.',
  };
}

import { visibleName } from '#core/text/visible-name.ts';
import type { FileBytes } from '../../files/open-bytes.ts';
import { formatCount, formatSize } from '../../files/tell-progress.ts';
import { MOST_FILES } from '../../files/walk-folder.ts';
import { directoryRecord, localRecord, type ZipEntry } from '../../pack/zip-records.ts';
import { NoPackageError } from '../bag-source.ts';
import { findEnd, type ZipEnd } from './find-end.ts';
import {
  type DirectoryEntry,
  type EntryRecord,
  localLength,
  readDirectoryRecord,
  readLocalRecord,
} from './read-records.ts';

/** A file or folder in a zip file, and where its packed bytes lie. */
export interface LaidEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly bytesAt: number;
}

/** Everything in a zip file in the order it lies there, and what is wrong with how it lies. */
export interface ZipLayout {
  readonly entries: readonly LaidEntry[];
  /** What no honest zip file has, as Vietnamese sentences. */
  readonly faults: readonly string[];
  /** The first place that this archive would have written otherwise, though any program may read it. */
  readonly otherForm: string | undefined;
}

/**
 * Goes through a zip file from its first byte to its last: every byte belongs to one entry, to the directory or to the
 * end, each entry is told of twice in the same words, and nothing lies over another. Libraries read what they can; here
 * what two programs could read differently has to be found. Throws a `NoPackageError` where there is no sense in reading on.
 */
export function readLayout(file: FileBytes): ZipLayout {
  const end = findEnd(file);
  if (end.count > MOST_FILES) {
    throw new NoPackageError(
      `Tệp zip kể ${formatCount(end.count)} tệp; lệnh này đọc nhiều nhất ${formatCount(MOST_FILES)}.`,
    );
  }
  const faults: string[] = [];
  const entries: LaidEntry[] = [];
  let otherForm = end.form === 'own' ? undefined : 'phần cuối';
  let position = 0;
  let total = 0;
  for (const { record, bytes } of readDirectory(file, end)) {
    const name = readName(record.rawName);
    if (record.offset < position) throw new NoPackageError(overlap(name.text));
    if (record.offset > position) faults.push(`Dữ liệu lạ nằm trước «${visibleName(name.text)}».`);
    const local = readLocal(file, record, end.start);
    if (local === undefined) throw new NoPackageError(absent(name.text));
    const bytesAt = record.offset + local.length;
    const finish = bytesAt + record.packedSize;
    if (finish > end.start) throw new NoPackageError(overlap(name.text));
    faults.push(...name.faults, ...judgeEntry({ name: name.text, record, local: local.record }));
    position = finish + descriptorLength(file, record, finish);
    total += record.size;
    const entry = { name: name.text, bytesAt, ...pick(record) };
    entries.push(entry);
    if (!isOwnForm({ record, bytes, local: local.bytes, name: name.text })) {
      otherForm ??= `«${visibleName(name.text)}»`;
    }
  }
  if (position !== end.start) faults.push('Dữ liệu lạ nằm trước mục lục của tệp zip.');
  if (total > Math.max(SMALL, MOST_GROWTH * file.size)) throw new NoPackageError(bomb(total, file));
  return { entries, faults, otherForm };
}

/** Packed pages grow about sevenfold; a hundredfold is no archive of texts. */
const MOST_GROWTH = 100;
/** What is unpacked in a second may grow as it likes, in bytes. */
const SMALL = 256_000_000;

function bomb(total: number, file: FileBytes): string {
  return `Tệp zip dài ${formatSize(file.size)} mà nói chứa ${formatSize(total)}: không phải gói của kho, không giải nén.`;
}

function overlap(name: string): string {
  return `«${visibleName(name)}» nằm chồng lên phần khác của tệp zip, hoặc không theo thứ tự của mục lục.`;
}

function absent(name: string): string {
  return `Mục lục của tệp zip kể «${visibleName(name)}», nhưng ở chỗ ấy không có tệp nào.`;
}

interface FoundRecord {
  readonly record: DirectoryEntry;
  readonly bytes: Buffer;
}

function* readDirectory(file: FileBytes, end: ZipEnd): Generator<FoundRecord> {
  const finish = end.start + end.size;
  let window: Buffer = Buffer.alloc(0);
  let from = end.start;
  let count = 0;
  for (let at = end.start; at < finish; count += 1) {
    if (at - from + LONGEST_RECORD > window.length && from + window.length < finish) {
      window = file.read(at, Math.min(WINDOW, finish - at));
      from = at;
    }
    if (count === end.count) throw new NoPackageError(MISCOUNTED);
    const bytes = window.subarray(at - from);
    const record = readDirectoryRecord(bytes);
    at += record.length;
    yield { record, bytes: bytes.subarray(0, record.length) };
  }
  if (count !== end.count) throw new NoPackageError(MISCOUNTED);
}

const MISCOUNTED = 'Mục lục của tệp zip đã hỏng hoặc kể không đúng số tệp.';

/** A name, other fields and a remark of 65,535 bytes each. */
const LONGEST_RECORD = 46 + 3 * 0xffff;
const WINDOW = 1 << 20;

interface LocalReading {
  readonly record: EntryRecord;
  readonly bytes: Buffer;
  readonly length: number;
}

function readLocal(
  file: FileBytes,
  { offset, rawName }: DirectoryEntry,
  limit: number,
): LocalReading | undefined {
  if (offset + 30 > limit) return undefined;
  const likely = Math.min(30 + rawName.length, limit - offset);
  const start = file.read(offset, likely);
  const length = localLength(start);
  if (length === undefined || offset + length > limit) return undefined;
  const bytes = length === likely ? start : file.read(offset, length);
  return { record: readLocalRecord(bytes), bytes, length };
}

interface EntryView {
  readonly name: string;
  readonly record: DirectoryEntry;
  readonly local: EntryRecord;
}

function judgeEntry({ name, record, local }: EntryView): readonly string[] {
  const shown = `«${visibleName(name)}»`;
  const faults: string[] = [];
  if (!local.rawName.equals(record.rawName)) {
    const other = visibleName(readName(local.rawName).text);
    faults.push(`${shown} mang tên khác ở mục lục và ở đầu tệp («${other}»).`);
  }
  const later = (record.flags & LATER) !== 0 && local.crc === 0 && local.size === 0;
  const same =
    local.flags === record.flags &&
    local.method === record.method &&
    (later ||
      (local.crc === record.crc &&
        local.size === record.size &&
        local.packedSize === record.packedSize));
  if (!same) faults.push(`${shown} được mục lục và đầu tệp nói khác nhau về cỡ, mã hay cách nén.`);
  if ((record.flags & ENCRYPTED) !== 0) faults.push(`${shown} đã bị mã hóa nên không đọc được.`);
  if (record.method !== 0 && record.method !== 8) {
    faults.push(`${shown} nén theo cách lạ (số ${record.method}) nên không đọc được.`);
  }
  const kind = record.mode & KIND;
  const isFolder = name.endsWith('/');
  if (kind !== 0 && kind !== (isFolder ? FOLDER : FILE)) {
    faults.push(`Thừa: ${shown} là ${KINDS.get(kind) ?? 'thứ lạ'}, không phải tệp thường.`);
  }
  if (isFolder && (record.size > 0 || record.packedSize > 0)) {
    faults.push(`Thừa: thư mục ${shown} mang dữ liệu bên trong.`);
  }
  return faults;
}

/** Flags of section 4.4.4: encrypted in one of three ways; sizes stand after the bytes. */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const LATER = 0x0008;
/** What a file is, in its rights on Unix. */
const KIND = 0o170000;
const FILE = 0o100000;
const FOLDER = 0o040000;
const KINDS: ReadonlyMap<number, string> = new Map([
  [0o120000, 'liên kết'],
  [0o010000, 'ống dẫn (FIFO)'],
  [0o020000, 'thiết bị'],
  [0o060000, 'thiết bị'],
  [0o140000, 'ổ cắm (socket)'],
  [FOLDER, 'thư mục'],
  [FILE, 'tệp mang tên thư mục'],
]);

/** The length of the sizes that stand after the bytes of an entry (section 4.3.9); 0 where there are none that agree with the directory. */
function descriptorLength(file: FileBytes, record: DirectoryEntry, at: number): number {
  if ((record.flags & LATER) === 0) return 0;
  const bytes = file.read(at, Math.min(24, file.size - at));
  const signed = bytes.length >= 16 && bytes.readUInt32LE(0) === 0x08074b50 ? 4 : 0;
  const rest = bytes.subarray(signed);
  if (rest.length < 12 || rest.readUInt32LE(0) !== record.crc) return 0;
  const narrow = [rest.readUInt32LE(4), rest.readUInt32LE(8)];
  if (narrow[0] === record.packedSize && narrow[1] === record.size) return signed + 12;
  if (rest.length < 20) return 0;
  const wide = [Number(rest.readBigUInt64LE(4)), Number(rest.readBigUInt64LE(12))];
  return wide[0] === record.packedSize && wide[1] === record.size ? signed + 20 : 0;
}

function pick({ method, crc, packedSize, size }: EntryRecord) {
  return { method, crc, packedSize, size };
}

function readName(bytes: Buffer): { readonly text: string; readonly faults: readonly string[] } {
  try {
    return { text: UTF8.decode(bytes), faults: [] };
  } catch {
    const text = bytes.toString('latin1');
    return { text, faults: [`Tên «${visibleName(text)}» không viết bằng UTF-8.`] };
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

interface WrittenEntry {
  readonly record: DirectoryEntry;
  readonly name: string;
  readonly bytes: Buffer;
  readonly local: Buffer;
}

// The writer of packages is the one judge of how their records look: another time, another right, a field more is not its work.
function isOwnForm({ record, name, bytes, local }: WrittenEntry): boolean {
  if (record.size > 0xffffffff || record.packedSize > 0xffffffff) return false;
  const { crc, size, packedSize, offset } = record;
  const method = record.method === 8 ? 'deflated' : 'stored';
  const entry: ZipEntry = { name, method, crc, size, packedSize, offset };
  return bytes.equals(directoryRecord(entry)) && local.equals(localRecord(entry));
}

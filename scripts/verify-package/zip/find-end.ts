import type { FileBytes } from '../../files/open-bytes.ts';
import { endRecords, type ZipDirectory } from '../../pack/zip-records.ts';
import { NoPackageError } from '../bag-source.ts';

/** Where the directory of a zip file lies, and whether its end is written byte for byte as this archive writes it. */
export interface ZipEnd extends ZipDirectory {
  readonly form: 'own' | 'other';
}

/** Finds the one end of a zip file (APPNOTE 6.3.10, section 4.3.16, with Zip64); throws a `NoPackageError` where there is none, more than one, or bytes around it that no record accounts for. */
export function findEnd(file: FileBytes): ZipEnd {
  if (file.size < END_LENGTH) throw new NoPackageError(NO_ZIP);
  const tailStart = Math.max(0, file.size - END_LENGTH - LONGEST_COMMENT);
  const tail = file.read(tailStart, file.size - tailStart);
  const end = tailStart + findEndRecord(tail);
  const record = tail.subarray(end - tailStart);
  const directory = {
    ...readDirectoryPlace(file, end, record),
    commentLength: record.readUInt16LE(20),
  };
  const { start, size, recordsAt } = directory;
  if (start + size !== recordsAt) {
    throw new NoPackageError(
      'Tệp zip có dữ liệu thừa ở trước, hoặc mục lục không nằm ở chỗ phần cuối chỉ: mỗi chương trình giải nén đọc một kiểu.',
    );
  }
  const expected = endRecords(directory);
  const written = file.read(recordsAt, end + END_LENGTH - recordsAt);
  return { ...directory, form: written.equals(expected) ? 'own' : 'other' };
}

const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const END = Buffer.from('PK\u0005\u0006', 'latin1');
const NO_ZIP = 'Đây không phải tệp zip, hoặc tệp đã bị cắt ngắn: không thấy phần cuối.';

function findEndRecord(tail: Buffer): number {
  const places: number[] = [];
  let appended = false;
  for (let at = tail.indexOf(END); at !== -1; at = tail.indexOf(END, at + 1)) {
    if (at + END_LENGTH > tail.length) continue;
    const finish = at + END_LENGTH + tail.readUInt16LE(at + 20);
    if (finish === tail.length) places.push(at);
    else appended ||= finish < tail.length;
  }
  const [only] = places;
  if (places.length > 1) {
    throw new NoPackageError('Tệp zip có hai phần cuối: mỗi chương trình giải nén đọc một kiểu.');
  }
  if (only !== undefined) return only;
  throw new NoPackageError(appended ? 'Tệp zip có dữ liệu thừa sau phần cuối.' : NO_ZIP);
}

interface DirectoryPlace {
  readonly count: number;
  readonly start: number;
  readonly size: number;
  /** Where the records after the directory start. */
  readonly recordsAt: number;
}

function readDirectoryPlace(file: FileBytes, end: number, record: Buffer): DirectoryPlace {
  const near = {
    count: record.readUInt16LE(10),
    size: record.readUInt32LE(12),
    start: record.readUInt32LE(16),
    recordsAt: end,
  };
  const locator = end >= 20 ? file.read(end - 20, 20) : undefined;
  if (locator?.readUInt32LE(0) !== 0x07064b50) return near;
  const at = readNumber(locator, 8);
  if (at + 76 !== end) {
    throw new NoPackageError('Phần cuối Zip64 của tệp zip không nằm ở chỗ của nó.');
  }
  const far = file.read(at, 56);
  if (far.readUInt32LE(0) !== 0x06064b50) {
    throw new NoPackageError('Phần cuối Zip64 của tệp zip đã hỏng.');
  }
  const place = {
    count: readNumber(far, 32),
    size: readNumber(far, 40),
    start: readNumber(far, 48),
    recordsAt: at,
  };
  const agree = (narrow: number, limit: number, wide: number) =>
    narrow === limit || narrow === wide;
  if (
    agree(near.count, 0xffff, place.count) &&
    agree(near.size, 0xffffffff, place.size) &&
    agree(near.start, 0xffffffff, place.start)
  ) {
    return place;
  }
  throw new NoPackageError('Hai phần cuối của tệp zip, thường và Zip64, nói khác nhau.');
}

/** A number of 64 bits; what no file reaches is as good as the largest that is exact. */
function readNumber(bytes: Buffer, at: number): number {
  return Math.min(Number(bytes.readBigUInt64LE(at)), Number.MAX_SAFE_INTEGER);
}

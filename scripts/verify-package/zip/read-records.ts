import { NoPackageError } from '../bag-source.ts';

/** What one record of a zip file says of an entry, in the directory or in front of its bytes. */
export interface EntryRecord {
  readonly rawName: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** The record's own length in bytes. */
  readonly length: number;
}

/** A record of the directory: also where the entry starts and its rights on Unix. */
export interface DirectoryEntry extends EntryRecord {
  readonly offset: number;
  readonly mode: number;
}

/** Reads the record of the directory at the start of `bytes` (APPNOTE 6.3.10, section 4.3.12); throws a `NoPackageError` where there is none. */
export function readDirectoryRecord(bytes: Buffer): DirectoryEntry {
  if (bytes.length < 46 || bytes.readUInt32LE(0) !== 0x02014b50) throw broken();
  const [nameLength, extraLength] = [bytes.readUInt16LE(28), bytes.readUInt16LE(30)];
  const length = 46 + nameLength + extraLength + bytes.readUInt16LE(32);
  if (length > bytes.length) throw broken();
  const extra = bytes.subarray(46 + nameLength, 46 + nameLength + extraLength);
  const wide = wideNumbers(extra);
  const size = wide(bytes.readUInt32LE(24));
  const packedSize = wide(bytes.readUInt32LE(20));
  return {
    // The buffer that is read from is used again.
    rawName: Buffer.from(bytes.subarray(46, 46 + nameLength)),
    flags: bytes.readUInt16LE(8),
    method: bytes.readUInt16LE(10),
    crc: bytes.readUInt32LE(16),
    packedSize,
    size,
    offset: wide(bytes.readUInt32LE(42)),
    mode: bytes.readUInt32LE(38) >>> 16,
    length,
  };
}

/** The length of the record in front of an entry, told by its first 30 bytes; `undefined` where these are no such record (section 4.3.7). */
export function localLength(bytes: Buffer): number | undefined {
  if (bytes.length < 30 || bytes.readUInt32LE(0) !== 0x04034b50) return undefined;
  return 30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28);
}

/** Reads the whole record in front of an entry. */
export function readLocalRecord(bytes: Buffer): EntryRecord {
  const nameLength = bytes.readUInt16LE(26);
  const wide = wideNumbers(bytes.subarray(30 + nameLength));
  const size = wide(bytes.readUInt32LE(22));
  return {
    rawName: bytes.subarray(30, 30 + nameLength),
    flags: bytes.readUInt16LE(6),
    method: bytes.readUInt16LE(8),
    crc: bytes.readUInt32LE(14),
    size,
    packedSize: wide(bytes.readUInt32LE(18)),
    length: bytes.length,
  };
}

/** Section 4.5.3: of size, packed size and offset those that 32 bits cannot hold stand in the field 0x0001, in this order. */
function wideNumbers(extra: Buffer): (narrow: number) => number {
  let field = findField(extra, 0x0001);
  return (narrow) => {
    if (narrow !== 0xffffffff || field === undefined || field.length < 8) return narrow;
    const value = Number(field.readBigUInt64LE(0));
    field = field.subarray(8);
    return Math.min(value, Number.MAX_SAFE_INTEGER);
  };
}

function findField(extra: Buffer, wanted: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) === wanted) {
      return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    }
  }
  return undefined;
}

function broken(): NoPackageError {
  return new NoPackageError('Mục lục của tệp zip đã hỏng hoặc kể không đúng số tệp.');
}

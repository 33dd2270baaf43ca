/** What the records of a zip file tell of one file in it: its name, how it was packed, its CRC-32, its sizes in bytes before and after, and where its own record starts. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  readonly offset: number;
}

/** The record in front of a file's bytes (APPNOTE 6.3.10, section 4.3.7). Its sizes are below 4 GB, for they are held in memory. */
export function localRecord(entry: ZipEntry): Buffer {
  const fields = Buffer.alloc(30);
  fields.writeUInt32LE(0x04034b50, 0);
  writeCommonFields(fields.subarray(4), entry);
  return Buffer.concat([fields, Buffer.from(entry.name)]);
}

/** The record of a file in the directory at the end (section 4.3.12), with a 64-bit offset where 32 bits do not hold it (section 4.5.3). */
export function directoryRecord(entry: ZipEntry): Buffer {
  const far = entry.offset >= LIMIT_32;
  const fields = Buffer.alloc(46);
  fields.writeUInt32LE(0x02014b50, 0);
  fields.writeUInt16LE(MADE_ON_UNIX, 4);
  writeCommonFields(fields.subarray(6), entry);
  fields.writeUInt16LE(far ? 12 : 0, 30);
  fields.writeUInt32LE(RIGHTS, 38);
  fields.writeUInt32LE(far ? LIMIT_32 : entry.offset, 42);
  return Buffer.concat([fields, Buffer.from(entry.name), far ? farOffset(entry.offset) : NOTHING]);
}

/** Where the directory of a zip file lies, how many files it tells of, and how long the comment is that follows the records. */
export interface ZipDirectory {
  readonly count: number;
  readonly start: number;
  readonly size: number;
  readonly commentLength: number;
}

/** The records that end a zip file, but for its comment (section 4.3.16), with those of Zip64 before them where 16 or 32 bits are too few (sections 4.3.14 and 4.3.15). */
export function endRecords({ count, start, size, commentLength }: ZipDirectory): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, LIMIT_16), 8);
  end.writeUInt16LE(Math.min(count, LIMIT_16), 10);
  end.writeUInt32LE(Math.min(size, LIMIT_32), 12);
  end.writeUInt32LE(Math.min(start, LIMIT_32), 16);
  end.writeUInt16LE(commentLength, 20);
  const large = count >= LIMIT_16 || size >= LIMIT_32 || start >= LIMIT_32;
  return large ? Buffer.concat([largeEndRecords({ count, start, size }), end]) : end;
}

const NOTHING = Buffer.alloc(0);
/** What stands where a field is too small: the number is told elsewhere. */
const LIMIT_16 = 0xffff;
const LIMIT_32 = 0xffffffff;
/** The versions of the format that deflate and Zip64 came with, in tenths. */
const VERSION = 20;
const VERSION_64 = 45;
const MADE_ON_UNIX = (3 << 8) | VERSION_64;
/** A regular file that its owner writes and all read. */
const RIGHTS = (0o100644 << 16) >>> 0;
/** Names are UTF-8. */
const FLAGS = 0x0800;
// Zip keeps local time without a zone: noon of 1 January 2000 wherever it is made.
const TIME = 12 << 11;
const DATE = ((2000 - 1980) << 9) | (1 << 5) | 1;

function writeCommonFields(fields: Buffer, entry: ZipEntry): void {
  fields.writeUInt16LE(entry.offset >= LIMIT_32 ? VERSION_64 : VERSION, 0);
  fields.writeUInt16LE(FLAGS, 2);
  fields.writeUInt16LE(entry.method === 'deflated' ? 8 : 0, 4);
  fields.writeUInt16LE(TIME, 6);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(entry.crc, 10);
  fields.writeUInt32LE(entry.packedSize, 14);
  fields.writeUInt32LE(entry.size, 18);
  fields.writeUInt16LE(Buffer.byteLength(entry.name), 22);
}

function farOffset(offset: number): Buffer {
  const field = Buffer.alloc(12);
  field.writeUInt16LE(0x0001, 0);
  field.writeUInt16LE(8, 2);
  field.writeBigUInt64LE(BigInt(offset), 4);
  return field;
}

function largeEndRecords({ count, start, size }: Omit<ZipDirectory, 'commentLength'>): Buffer {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(MADE_ON_UNIX, 12);
  end.writeUInt16LE(VERSION_64, 14);
  end.writeBigUInt64LE(BigInt(count), 24);
  end.writeBigUInt64LE(BigInt(count), 32);
  end.writeBigUInt64LE(BigInt(size), 40);
  end.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + size), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end, locator]);
}

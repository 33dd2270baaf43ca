/** The part of CBOR (RFC 8949) that Pagefind's files are made of: integers, text and arrays. */
export type CborValue = number | string | readonly CborValue[];

/** Reads one CBOR value; throws when bytes are missing, left over or of another kind. */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const cursor = { bytes, at: 0 };
  const value = readValue(cursor);
  if (cursor.at !== bytes.length) {
    throw new Error(`${bytes.length - cursor.at} bytes of CBOR left over`);
  }
  return value;
}

/** Writes one CBOR value of texts, lists and integers from 0. */
export function encodeCbor(value: CborValue): Uint8Array {
  const bytes: number[] = [];
  writeValue(value, bytes);
  return Uint8Array.from(bytes);
}

/** The head of a CBOR list of `length` values. */
export function arrayHead(length: number): Uint8Array {
  const bytes: number[] = [];
  writeHead(LIST, length, bytes);
  return Uint8Array.from(bytes);
}

/** The values of the list that `bytes` is, each still as its own bytes; throws where it is cut. */
export function sliceArray(bytes: Uint8Array): readonly Uint8Array[] {
  const cursor = { bytes, at: 0 };
  const slices: Uint8Array[] = [];
  forEachItem(cursor, readListHead(cursor), () => {
    const start = cursor.at;
    skipValue(cursor);
    slices.push(bytes.subarray(start, cursor.at));
  });
  if (cursor.at > bytes.length) throw new Error('a list of CBOR is cut');
  return slices;
}

/** The first value of the list that `bytes` is; the others are not read. */
export function firstOfArray(bytes: Uint8Array): CborValue {
  const cursor = { bytes, at: 0 };
  readListHead(cursor);
  return readValue(cursor);
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true });

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const TEXT = 3;
const LIST = 4;
const INDEFINITE = -1;
const BREAK = 0xff;
const EXTRA_BYTES = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
]);

function readListHead(cursor: Cursor): number {
  const head = cursor.bytes[cursor.at++] ?? BREAK;
  if (head >> 5 !== LIST) throw new Error(`CBOR head ${head} is not of a list`);
  return readLength(cursor, head & 31);
}

function forEachItem(cursor: Cursor, length: number, take: () => void): void {
  if (length !== INDEFINITE) {
    for (let i = 0; i < length && cursor.at <= cursor.bytes.length; i++) take();
    return;
  }
  while (cursor.at < cursor.bytes.length && cursor.bytes[cursor.at] !== BREAK) take();
  cursor.at++;
}

function readValue(cursor: Cursor): CborValue {
  const head = cursor.bytes[cursor.at++] ?? BREAK;
  const length = readLength(cursor, head & 31);
  switch (head >> 5) {
    case 0:
      return length;
    case 1:
      return -1 - length;
    case TEXT: {
      const start = cursor.at;
      cursor.at += length;
      return DECODER.decode(cursor.bytes.subarray(start, cursor.at));
    }
    case LIST: {
      const values: CborValue[] = [];
      forEachItem(cursor, length, () => values.push(readValue(cursor)));
      return values;
    }
    default:
      throw new Error(`CBOR head ${head} at byte ${cursor.at - 1} is not one Pagefind writes`);
  }
}

function skipValue(cursor: Cursor): void {
  const head = cursor.bytes[cursor.at++] ?? BREAK;
  const length = readLength(cursor, head & 31);
  if (head >> 5 === TEXT) cursor.at += length;
  if (head >> 5 === LIST) forEachItem(cursor, length, () => skipValue(cursor));
}

function readLength(cursor: Cursor, info: number): number {
  if (info < 24) return info;
  if (info === 31) return INDEFINITE;
  const size = EXTRA_BYTES.get(info);
  if (size === undefined) throw new Error(`CBOR length ${info} at byte ${cursor.at}`);
  let length = 0;
  for (let i = 0; i < size; i++) length = length * 256 + (cursor.bytes[cursor.at++] ?? 0);
  return length;
}

function writeValue(value: CborValue, bytes: number[]): void {
  if (typeof value === 'number') writeHead(0, value, bytes);
  else if (typeof value === 'string') {
    const text = ENCODER.encode(value);
    writeHead(TEXT, text.length, bytes);
    bytes.push(...text);
  } else {
    writeHead(LIST, value.length, bytes);
    for (const each of value) writeValue(each, bytes);
  }
}

function writeHead(major: number, length: number, bytes: number[]): void {
  const type = major << 5;
  if (length < 24) bytes.push(type | length);
  else if (length < 0x100) bytes.push(type | 24, length);
  else if (length < 0x10000) bytes.push(type | 25, length >> 8, length & 255);
  else
    bytes.push(type | 26, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255);
}

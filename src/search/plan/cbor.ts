/**
 * The part of CBOR (RFC 8949) that Pagefind's files are made of: integers, text and arrays.
 * Pagefind has no way to name its pages or to size its chunks, so its files are read, and the browser is given others.
 */
export type CborValue = number | string | readonly CborValue[];

/** Reads one CBOR value; throws when bytes are missing, left over or of another kind. */
export function decodeCbor(bytes: Uint8Array): CborValue {
  const cursor = { bytes, at: 0 };
  const value = readValue(cursor);
  if (cursor.at !== bytes.length)
    throw new Error(`${bytes.length - cursor.at} bytes of CBOR left over`);
  return value;
}

/** Writes one CBOR value. */
export function encodeCbor(value: CborValue): Uint8Array {
  const bytes: number[] = [];
  writeValue(value, bytes);
  return Uint8Array.from(bytes);
}

/** The head of a CBOR list of `length` values. */
export function arrayHead(length: number): Uint8Array {
  const bytes: number[] = [];
  writeHead(4, length, bytes);
  return Uint8Array.from(bytes);
}

/** Pieces of bytes as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

/** The values of the list that `bytes` is, each still as its own bytes. */
export function sliceArray(bytes: Uint8Array): readonly Uint8Array[] {
  const cursor = { bytes, at: 0 };
  const first = bytes[cursor.at++] ?? BREAK;
  if (first >> 5 !== 4) throw new Error(`CBOR head ${first} is not of a list`);
  const length = readLength(cursor, first & 31);
  const slices: Uint8Array[] = [];
  while (length === INDEFINITE ? bytes[cursor.at] !== BREAK : slices.length < length) {
    const start = cursor.at;
    skipValue(cursor);
    slices.push(bytes.subarray(start, cursor.at));
  }
  return slices;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder('utf-8', { fatal: true });

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

const INDEFINITE = -1;
const BREAK = 0xff;
const EXTRA_BYTES = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
]);

function readValue(cursor: Cursor): CborValue {
  const head = cursor.bytes[cursor.at++] ?? BREAK;
  const length = readLength(cursor, head & 31);
  switch (head >> 5) {
    case 0:
      return length;
    case 1:
      return -1 - length;
    case 3:
      return readText(cursor, length);
    case 4:
      return readArray(cursor, length);
    default:
      throw new Error(`CBOR head ${head} at byte ${cursor.at - 1} is not one Pagefind writes`);
  }
}

function skipValue(cursor: Cursor): void {
  const head = cursor.bytes[cursor.at++] ?? BREAK;
  const length = readLength(cursor, head & 31);
  if (head >> 5 === 3) cursor.at += length;
  if (head >> 5 !== 4) return;
  if (length !== INDEFINITE) {
    for (let i = 0; i < length; i++) skipValue(cursor);
    return;
  }
  while (cursor.bytes[cursor.at] !== BREAK) skipValue(cursor);
  cursor.at++;
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

function readText(cursor: Cursor, length: number): string {
  const start = cursor.at;
  cursor.at += length;
  return DECODER.decode(cursor.bytes.subarray(start, cursor.at));
}

function readArray(cursor: Cursor, length: number): readonly CborValue[] {
  const values: CborValue[] = [];
  if (length !== INDEFINITE) {
    for (let i = 0; i < length; i++) values.push(readValue(cursor));
    return values;
  }
  while (cursor.bytes[cursor.at] !== BREAK) values.push(readValue(cursor));
  cursor.at++;
  return values;
}

function writeValue(value: CborValue, bytes: number[]): void {
  if (typeof value === 'number') {
    if (value < 0) throw new Error(`${value} is never written`);
    writeHead(0, value, bytes);
  } else if (typeof value === 'string') {
    writeText(value, bytes);
  } else {
    writeHead(4, value.length, bytes);
    for (const each of value) writeValue(each, bytes);
  }
}

// A browser writes thousands of short words of plain letters: an encoder for each would take most of the time.
function writeText(text: string, bytes: number[]): void {
  const encoded = PLAIN.test(text) ? undefined : ENCODER.encode(text);
  writeHead(3, encoded?.length ?? text.length, bytes);
  if (encoded !== undefined) bytes.push(...encoded);
  else for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i));
}

const PLAIN = /^\p{ASCII}*$/u;

function writeHead(major: number, length: number, bytes: number[]): void {
  const type = major << 5;
  if (length < 24) bytes.push(type | length);
  else if (length < 0x100) bytes.push(type | 24, length);
  else if (length < 0x10000) bytes.push(type | 25, length >> 8, length & 255);
  else
    bytes.push(type | 26, length >>> 24, (length >> 16) & 255, (length >> 8) & 255, length & 255);
}

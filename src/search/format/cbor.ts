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
  const writer = cborWriter();
  writeValue(value, writer);
  return writer.bytes();
}

/** The head of a CBOR list of `length` values. */
export function arrayHead(length: number): Uint8Array {
  const writer = cborWriter();
  writer.list(length);
  return writer.bytes();
}

/** Writes CBOR value by value, for what is too much to be held as values first. */
export interface CborWriter {
  number(value: number): void;
  text(value: string): void;
  /** The head of a list. */
  list(length: number): void;
  /** The head of a list whose length, below 65,536, is told when its values are written. */
  openList(): (length: number) => void;
  /** What was written. */
  bytes(): Uint8Array;
}

/** Makes a writer. */
export function cborWriter(): CborWriter {
  let bytes = new Uint8Array(FIRST_ROOM);
  let at = 0;
  const reserve = (more: number): void => {
    if (at + more <= bytes.length) return;
    const grown = new Uint8Array(2 * (at + more));
    grown.set(bytes);
    bytes = grown;
  };
  const byte = (value: number): void => {
    bytes[at++] = value;
  };
  const head = (major: number, length: number): void => {
    reserve(LONGEST_HEAD);
    const type = major << 5;
    if (length < 24) {
      byte(type | length);
      return;
    }
    const size = length < 0x100 ? 1 : length < 0x10000 ? 2 : 4;
    byte(type | (size === 4 ? 26 : 23 + size));
    for (let shift = 8 * (size - 1); shift >= 0; shift -= 8) byte((length >>> shift) & 255);
  };
  return {
    number: (value) => (value < 0 ? head(1, -1 - value) : head(0, value)),
    text: (value) => {
      // A browser writes thousands of short words of plain letters: an encoder for each would take most of the time.
      const encoded = PLAIN.test(value) ? undefined : ENCODER.encode(value);
      head(3, encoded?.length ?? value.length);
      reserve(encoded?.length ?? value.length);
      if (encoded === undefined) for (let n = 0; n < value.length; n++) byte(value.charCodeAt(n));
      else for (const each of encoded) byte(each);
    },
    list: (length) => head(4, length),
    openList: () => {
      reserve(LONGEST_HEAD);
      const place = at + 1;
      byte(LONG_LIST);
      at += 2;
      return (length) => {
        bytes[place] = length >> 8;
        bytes[place + 1] = length & 255;
      };
    },
    bytes: () => bytes.slice(0, at),
  };
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
/** The head of a list whose length has two bytes. */
const LONG_LIST = 0x99;
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

function writeValue(value: CborValue, writer: CborWriter): void {
  if (typeof value === 'number') writer.number(value);
  else if (typeof value === 'string') writer.text(value);
  else {
    writer.list(value.length);
    for (const each of value) writeValue(each, writer);
  }
}

const PLAIN = /^\p{ASCII}*$/u;
const FIRST_ROOM = 256;
/** The bytes of a head at most. */
const LONGEST_HEAD = 5;

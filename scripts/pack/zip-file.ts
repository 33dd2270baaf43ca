import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { startPacking } from '#search/format/deflate.ts';
import { SEAL_LENGTH, sealText } from './seal.ts';
import { directoryRecord, endRecords, localRecord, type ZipEntry } from './zip-records.ts';

/** A zip file being written: add files in order, then close. */
export interface ZipFile {
  readonly add: (path: string, bytes: Uint8Array) => void;
  /** Ends the file with its seal and gives its size in bytes. */
  readonly close: () => number;
  /** Lets the file go as it is, after a failure. */
  readonly abandon: () => void;
}

/**
 * Opens a new zip file whose bytes depend on its contents alone: one fixed time, fixed rights, files in the order they are
 * added, packed by a compressor that gives the same bytes on every processor. Of each file only its record in the
 * directory, about 150 bytes, is kept until the end: writers from libraries keep some 5,000.
 */
export function openZip(file: string): ZipFile {
  const sink = openSink(file);
  const directory = collectRecords();
  return {
    add: (path, bytes) => {
      const packed = packBytes(path, bytes);
      const entry: ZipEntry = {
        name: path,
        method: packed === bytes ? 'stored' : 'deflated',
        crc: crc32(bytes),
        size: bytes.length,
        packedSize: packed.length,
        offset: sink.size(),
      };
      directory.add(directoryRecord(entry));
      sink.put(localRecord(entry));
      sink.put(packed);
    },
    close: () => {
      const start = sink.size();
      for (const records of directory.blocks()) sink.put(records);
      const [count, size] = [directory.count(), sink.size() - start];
      sink.put(endRecords({ count, start, size, commentLength: SEAL_LENGTH }));
      return sink.seal();
    },
    abandon: sink.abandon,
  };
}

const COMPRESSED = /\.(?:webp|avif|jpe?g|png|gif|woff2|gz|br|zip|pdf|docx|xlsx)$/i;

const deflate = startPacking({ form: 'raw', level: 6 });

function packBytes(path: string, bytes: Uint8Array): Uint8Array {
  if (COMPRESSED.test(path)) return bytes;
  const packed = deflate(bytes);
  return packed.length < bytes.length ? packed : bytes;
}

interface Records {
  readonly add: (record: Buffer) => void;
  readonly count: () => number;
  readonly blocks: () => readonly Buffer[];
}

// A small buffer that is kept holds on to the 8 KB that Node cut it from, so records are kept joined.
function collectRecords(): Records {
  const blocks: Buffer[] = [];
  let recent: Buffer[] = [];
  let count = 0;
  const join = (): void => {
    blocks.push(Buffer.concat(recent));
    recent = [];
  };
  return {
    add: (record) => {
      count += 1;
      recent.push(record);
      if (recent.length === RECORDS_A_BLOCK) join();
    },
    count: () => count,
    blocks: () => {
      join();
      return blocks;
    },
  };
}

const RECORDS_A_BLOCK = 1000;

interface Sink {
  readonly size: () => number;
  readonly put: (bytes: Uint8Array) => void;
  readonly seal: () => number;
  readonly abandon: () => void;
}

/** The system is asked to write this many bytes at a time. */
const CHUNK = 1 << 20;

function openSink(file: string): Sink {
  const descriptor = openSync(file, 'wx');
  const hash = createHash('sha256');
  let waiting: Uint8Array[] = [];
  let held = 0;
  let size = 0;
  const flush = (): void => {
    const bytes = Buffer.concat(waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    waiting = [];
    held = 0;
  };
  const put = (bytes: Uint8Array): void => {
    hash.update(bytes);
    waiting.push(bytes);
    held += bytes.length;
    size += bytes.length;
    if (held >= CHUNK) flush();
  };
  return {
    size: () => size,
    put,
    seal: () => {
      put(Buffer.from(sealText(hash.copy().digest('hex')), 'latin1'));
      flush();
      fsyncSync(descriptor);
      closeSync(descriptor);
      return size;
    },
    abandon: () => closeSync(descriptor),
  };
}

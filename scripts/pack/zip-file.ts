import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { SEAL_LENGTH, sealText } from './seal.ts';

/** A zip file being written: add files in order, then close. */
export interface ZipFile {
  readonly add: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Ends the file with its seal and gives its size in bytes. */
  readonly close: () => Promise<number>;
  /** Lets the file go as it is, after a failure. */
  readonly abandon: () => void;
}

// The compressor in WebAssembly gives the same bytes on every machine; the one of the system differs by processor.
configure({ useCompressionStream: false, useWebWorkers: false });

/** Opens a new zip file whose bytes depend on its contents alone: one fixed time, fixed rights, files in the order they are added. */
export function openZip(file: string): ZipFile {
  const sink = openSink(file);
  const writer = new ZipWriter(sink.stream, {
    level: 6,
    // Zip keeps local time without a zone, so noon of a day is the same everywhere.
    lastModDate: new Date(2000, 0, 1, 12),
    extendedTimestamp: false,
    msDosCompatible: false,
    externalFileAttributes: (0o100644 << 16) >>> 0,
    keepOrder: true,
    dataDescriptor: false,
  });
  return {
    add: async (path, bytes) => {
      await writer.add(path, new Uint8ArrayReader(bytes), { level: isCompressed(path) ? 0 : 6 });
    },
    close: async () => {
      await writer.close();
      return sink.seal();
    },
    abandon: sink.abandon,
  };
}

function isCompressed(path: string): boolean {
  return /\.(?:webp|avif|jpe?g|png|gif|woff2|gz|br|zip|pdf|docx|xlsx)$/i.test(path);
}

interface Sink {
  readonly stream: WritableStream<Uint8Array>;
  readonly seal: () => number;
  readonly abandon: () => void;
}

// The last two bytes of a zip without a comment are the length of that comment: they are held back and changed.
const HELD_BACK = 2;

function openSink(file: string): Sink {
  const descriptor = openSync(file, 'wx');
  const hash = createHash('sha256');
  let held: Uint8Array = new Uint8Array();
  let size = 0;
  const put = (bytes: Uint8Array): void => {
    hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    size += bytes.length;
  };
  return {
    stream: new WritableStream({
      write: (chunk) => {
        const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
        put(bytes.subarray(0, Math.max(bytes.length - HELD_BACK, 0)));
        held = Buffer.from(bytes.subarray(Math.max(bytes.length - HELD_BACK, 0)));
      },
    }),
    seal: () => {
      put(Uint8Array.of(SEAL_LENGTH, 0));
      put(Buffer.from(sealText(hash.copy().digest('hex')), 'latin1'));
      fsyncSync(descriptor);
      closeSync(descriptor);
      return size;
    },
    abandon: () => closeSync(descriptor),
  };
}

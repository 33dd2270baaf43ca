import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { FileBytes } from '../../files/open-bytes.ts';
import type { LaidEntry } from './read-layout.ts';

/** The bytes of an entry, part by part; throws where they are not what the directory tells: another CRC-32, more or fewer bytes, something after the packed ones. */
export async function* readEntry(file: FileBytes, entry: LaidEntry): AsyncGenerator<Uint8Array> {
  let crc = 0;
  let size = 0;
  for await (const part of unpack(file, entry)) {
    crc = crc32(part, crc);
    size += part.length;
    if (size > entry.size) break;
    yield part;
  }
  if (size !== entry.size) throw new Error(`${entry.size} bytes were told of, not ${size}`);
  if (crc !== entry.crc) throw new Error(`the CRC-32 is ${crc}`);
}

async function* unpack(file: FileBytes, entry: LaidEntry): AsyncGenerator<Uint8Array> {
  if (entry.method === 0) {
    if (entry.packedSize !== entry.size) throw new Error('stored bytes have one size');
    yield* readParts(file, entry);
  } else if (entry.method !== 8) {
    throw new Error(`the method ${entry.method} is not known`);
  } else if (Math.max(entry.packedSize, entry.size) <= AT_ONCE) {
    yield inflateAtOnce(file.read(entry.bytesAt, entry.packedSize), entry);
  } else {
    yield* inflateInParts(file, entry);
  }
}

/** What is unpacked in one step, in bytes; streams cost more than most pages. */
const AT_ONCE = 4_000_000;
const PART = 1 << 18;

function inflateAtOnce(packed: Buffer, { size, packedSize }: LaidEntry): Uint8Array {
  const { buffer, engine } = inflateRawSync(packed, {
    info: true,
    maxOutputLength: size + 1,
  }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
  if (engine.bytesWritten !== packedSize) throw new Error('something follows the packed bytes');
  return buffer;
}

async function* inflateInParts(file: FileBytes, entry: LaidEntry): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw();
  const parts = readParts(file, entry);
  const feed = (): void => {
    const next = parts.next();
    if (next.done) inflate.end();
    else inflate.write(next.value, () => feed());
  };
  feed();
  for await (const part of inflate) yield part as Uint8Array;
  if (inflate.bytesWritten !== entry.packedSize) {
    throw new Error('something follows the packed bytes');
  }
}

function* readParts(file: FileBytes, { bytesAt, packedSize }: LaidEntry): Generator<Buffer> {
  for (let at = 0; at < packedSize; at += PART) {
    yield file.read(bytesAt + at, Math.min(PART, packedSize - at));
  }
}

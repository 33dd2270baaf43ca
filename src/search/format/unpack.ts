import { joinBytes } from './join-bytes.ts';

/** The bytes that were packed (zlib format, RFC 1950); rejects where they are cut, changed or not packed at all. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') return unpackByHand(bytes);
  // Written and read by hand: through a response and a pipe each small file takes a browser three times as long.
  const { writable, readable } = new DecompressionStream('deflate');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes.slice()), writer.close()]);
  const [unpacked] = await Promise.all([readAll(readable.getReader()), written]);
  return unpacked;
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joinBytes(pieces);
    pieces.push(value);
  }
}

// Browsers before 2023 cannot unpack by themselves; only they load this.
async function unpackByHand(bytes: Uint8Array): Promise<Uint8Array> {
  const { inflate } = await import('pako');
  const whole: unknown = inflate(bytes);
  if (!(whole instanceof Uint8Array)) throw new Error('packed bytes are cut');
  return whole;
}

import { COMMON_PHRASES, PHRASED_MARK } from './common-phrases.ts';
import { joinBytes } from './join-bytes.ts';

/** The bytes that were packed; rejects where they are cut, changed or not packed at all. */
export async function unpack(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== PHRASED_MARK) return inflate(bytes.slice());
  const whole = await inflate(joinBytes([PHRASES_PACKED, bytes.subarray(1)]));
  return whole.subarray(COMMON_PHRASES.length);
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') return inflateByHand(bytes);
  // A blob would do as well, but the browser asks another process for each.
  const stream = new Response(bytes).body?.pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// Browsers before 2023 cannot unpack by themselves; only they load this.
async function inflateByHand(bytes: Uint8Array): Promise<Uint8Array> {
  const { inflate: unpackZlib } = await import('pako');
  const whole: unknown = unpackZlib(bytes);
  if (!(whole instanceof Uint8Array)) throw new Error('packed bytes are cut');
  return whole;
}

const ZLIB_MARK = 0x78;

/** The common phrases as the first block of a packed file, a block that is stored as it is (RFC 1951, 3.2.4). */
const PHRASES_PACKED: Uint8Array = joinBytes([
  Uint8Array.of(ZLIB_MARK, 0x01, 0),
  twoBytes(COMMON_PHRASES.length),
  twoBytes(~COMMON_PHRASES.length),
  COMMON_PHRASES,
]);

function twoBytes(number: number): Uint8Array {
  return Uint8Array.of(number & 255, (number >> 8) & 255);
}

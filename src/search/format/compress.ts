import { Deflate, deflate, deflateRaw, Z_BLOCK, Z_FILTERED, Z_FINISH } from 'pako';
import { COMMON_PHRASES, PHRASED_MARK } from './common-phrases.ts';
import { joinBytes } from './join-bytes.ts';

/**
 * A file of the search folder, packed (zlib format, RFC 1950: twelve bytes less than gzip, which counts in files
 * this small). The same bytes on every machine: Node's own zlib gives others on other processors.
 */
export function compress(content: Uint8Array | string): Uint8Array {
  return deflate(content, { level: 9 });
}

/** Sections of numbers, packed one after the other, each by a code of its own. */
export function compressSections(sections: readonly Uint8Array[]): Uint8Array {
  const packer = new Deflate({ level: 9, strategy: Z_FILTERED });
  for (const [n, section] of sections.entries()) {
    packer.push(section, n === sections.length - 1 ? Z_FINISH : Z_BLOCK);
  }
  if (!(packer.result instanceof Uint8Array)) throw new Error(`cannot pack: ${packer.msg}`);
  return packer.result;
}

/** A value as packed JSON. */
export function compressJson(value: unknown): Uint8Array {
  return compress(JSON.stringify(value));
}

/** A short Vietnamese text as packed JSON, behind phrases that the browser has already. */
export function compressPhrased(value: unknown): Uint8Array {
  const content = new TextEncoder().encode(JSON.stringify(value));
  const packed = deflateRaw(content, { level: 9, dictionary: COMMON_PHRASES });
  return joinBytes([Uint8Array.of(PHRASED_MARK), packed, adler32([COMMON_PHRASES, content])]);
}

// RFC 1950, 9.
function adler32(pieces: readonly Uint8Array[]): Uint8Array {
  let [low, high] = [1, 0];
  for (const piece of pieces) {
    for (const byte of piece) {
      low = (low + byte) % 65_521;
      high = (high + low) % 65_521;
    }
  }
  return Uint8Array.of(high >> 8, high & 255, low >> 8, low & 255);
}

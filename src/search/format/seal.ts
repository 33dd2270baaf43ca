/*
 * Every file of the search folder but the manifest begins with four bytes that say where it belongs: the digest of its
 * own path, whose folder is named by what the index was made of. So a file in another's place, one of another build, a
 * web page in its stead or an empty file is noticed; what is cut or changed further on is noticed by the check that
 * ends packed bytes (Adler-32, RFC 1950).
 */
const SEAL_BYTES = 4;

/** A file as it is published at `path`, which counts from the search folder. */
export function sealFile(path: string, content: Uint8Array): Uint8Array {
  return joinBytes([sealOf(path), content]);
}

/** What was sealed at `path`; throws where the bytes are not those of that file. */
export function openSealed(path: string, bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SEAL_BYTES || !sealOf(path).every((byte, n) => bytes[n] === byte)) {
    throw new Error(`${bytes.length} bytes that do not belong at ${path}`);
  }
  return bytes.subarray(SEAL_BYTES);
}

/** The check of a value that JSON holds, which a browser compares with what was written beside it. */
export function checkOf(value: unknown): number {
  return fnv1a(JSON.stringify(value));
}

function sealOf(path: string): Uint8Array {
  const hash = fnv1a(path);
  return Uint8Array.of(hash >>> 24, (hash >>> 16) & 255, (hash >>> 8) & 255, hash & 255);
}

/** A number of 32 bits that two texts hardly ever share: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) over UTF-16 units. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Pieces of bytes as one. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

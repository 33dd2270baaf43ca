import { createHash } from 'node:crypto';

/** One SHA-256 (hex) of pieces of text, or of its bytes, that follow each other, one of them in memory at a time. */
export function digestOf(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

import { createHash } from 'node:crypto';

/** The digest by which a file or folder of the index is named: twelve hexadecimal digits of its SHA-256. */
export function shortDigest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

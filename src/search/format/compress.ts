import { deflate } from 'pako';

/**
 * A file of the search folder, packed (zlib format, RFC 1950: twelve bytes less than gzip, which counts in files
 * this small). The same bytes on every machine: Node's own zlib gives others on other processors.
 */
export function compress(content: Uint8Array | string): Uint8Array {
  return deflate(content, { level: 9 });
}

/** A value as packed JSON. */
export function compressJson(value: unknown): Uint8Array {
  return compress(JSON.stringify(value));
}

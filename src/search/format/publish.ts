import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflate } from 'pako';
import { sealFile } from './seal.ts';

/** Writes a packed file of the search folder, sealed for its place. */
export function publishFile(target: string, path: string, content: Uint8Array): void {
  writeFile(target, path, sealFile(path, content));
}

/** Writes a packed file named by its digest; gives its name. */
export function publishNamed(target: string, name: string, content: Uint8Array): string {
  const file = `${name}-${shortDigest(content)}.bin`;
  publishFile(target, file, content);
  return file;
}

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

/** The digest by which a file or folder of the index is named: twelve hexadecimal digits of its SHA-256. */
export function shortDigest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** Writes a file of the search folder, making the folders it lies in. */
export function writeFile(folder: string, path: string, content: Uint8Array | string): void {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

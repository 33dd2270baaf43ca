import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startPacking } from './deflate.ts';
import { sealFile } from './seal.ts';

/** Writes a packed file of the search folder, sealed for its place. */
export function publishFile(target: string, path: string, content: Uint8Array): void {
  writeFile(join(target, path), sealFile(path, content));
}

/** Writes a value as a packed file of the search folder that is named by its digest; gives its name. */
export function publishNamed(target: string, name: string, value: unknown): string {
  const content = compressJson(value);
  const file = `${name}-${shortDigest(content)}.bin`;
  publishFile(target, file, content);
  return file;
}

/**
 * A value as packed JSON (zlib format, RFC 1950: twelve bytes less than gzip, which counts in files this small). The
 * same bytes on every machine: Node's own zlib gives others on other processors.
 */
export function compressJson(value: unknown): Uint8Array {
  return pack(JSON.stringify(value));
}

const pack = startPacking({ form: 'zlib', level: 9 });

/** The digest by which a file or folder of the index is named: twelve hexadecimal digits of its SHA-256. */
export function shortDigest(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** Writes a file, making the folders it lies in. */
export function writeFile(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

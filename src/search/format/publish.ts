import { sealFile } from './seal.ts';
import { shortDigest } from './short-digest.ts';
import { writeFile } from './write-file.ts';

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

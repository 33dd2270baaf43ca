import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** Publishes the files of a folder that was made, under the folder's own name; `isPublic` judges paths from the folder. */
export function publishFolder(
  from: string,
  target: string,
  isPublic: (path: string) => boolean,
): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(from.length + 1).replaceAll('\\', '/');
    if (isPublic(path)) publishFile(target, `${basename(from)}/${path}`, readFileSync(file));
  }
}

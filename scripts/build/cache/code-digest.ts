import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from '../../test/list-files.ts';

/** What the packages of this checkout are, as npm wrote it down when it installed them. */
const INSTALLED = ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'];

/** A digest of the code under the given paths of the checkout, of every installed package by its version, and of the Node that runs it: what was made with one digest is made again by no other. */
export function codeDigest(...paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...paths, ...INSTALLED].flatMap(filesOf)) {
    const bytes = readFileSync(resolve(path));
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

function filesOf(path: string): readonly string[] {
  if (!existsSync(resolve(path))) return [];
  if (!statSync(resolve(path)).isDirectory()) return [path];
  return listFiles(resolve(path)).map((file) => join(path, file).replaceAll('\\', '/'));
}

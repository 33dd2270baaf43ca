import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

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
  const found = statSync(resolve(path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(resolve(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => resolve(entry.parentPath, entry.name))
    .map((file) => path + file.slice(resolve(path).length).replaceAll('\\', '/'))
    .sort();
}

import { resolve } from 'node:path';
import { sha256 } from './read-text.ts';

/** Where a build of a content root keeps what the next one can use again. */
export function cacheFolder(root: string): string {
  return resolve('node_modules/.cache/kho', sha256(root).slice(0, 12));
}

import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file in a folder and the folders in it, as paths from that folder with `/` between them, sorted. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

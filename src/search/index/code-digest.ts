import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The search itself, and what makes the texts, numbers and dates that are indexed. */
const FOLDERS = ['src/search', 'src/core', 'src/markdown', 'src/reader', 'scripts/build/search'];

/** A digest of the code that makes an index: segments kept from an older program are never taken for new ones. What a text is read as depends on more rooms than the search's own, so those are in it too. */
export function searchCodeDigest(): string {
  const hash = createHash('sha256');
  for (const folder of FOLDERS) {
    const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      if (!/^(?:engine|page)/.test(file))
        hash.update(file).update(readFileSync(join(ROOT, folder, file)));
    }
  }
  const lock = readFileSync(join(ROOT, 'package.json'));
  return hash.update(lock).digest('hex');
}

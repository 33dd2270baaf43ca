import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchItem } from '../search/bench-item.ts';
import { generateItems } from '../search/generate-items.ts';
import { writeContent } from '../search/write-content.ts';

/** A content root of made items to be edited and built over and over. */
export interface SmallArchive {
  readonly root: string;
  readonly files: readonly string[];
}

/** Writes `count` made items into `root`. */
export function makeSmallArchive(root: string, count: number): SmallArchive {
  const items: readonly BenchItem[] = generateItems(count);
  writeContent(root, items);
  return { root, files: items.map(({ id }) => `tin/${id}.md`) };
}

/** Saves an item anew with `mark` in its title and at the end of its text, as an editor saves a file. */
export function saveMarked({ root }: SmallArchive, file: string, mark: string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8')
    .replace(/ \(bản \w+\)"$/m, '"')
    .replace(/\n\nBản \w+\.\n$/, '\n');
  const titled = text.replace(/^(title: ".*)"$/m, `$1 (bản ${mark})"`);
  writeFileSync(path, `${titled.trimEnd()}\n\nBản ${mark}.\n`);
}

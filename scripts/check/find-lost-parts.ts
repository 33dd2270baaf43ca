import { readFileSync } from 'node:fs';
import { closest } from 'fastest-levenshtein';
import { Parser } from 'htmlparser2';
import type { Problem } from '#core/problems.ts';
import { insideFolder } from '../files/inside-folder.ts';
import { deadLink, NO_SUCH_PART, type PartLink } from './check-links.ts';

/** Links to parts of pages, and the folder those pages were made in. */
export interface MadePages {
  readonly root: string;
  readonly folder: string;
  readonly links: readonly PartLink[];
}

/** A problem for each link to a part that its finished page does not have. */
export function findLostParts({ root, folder, links }: MadePages): readonly Problem[] {
  const pages = new Map<string, ReadonlySet<string>>();
  return links.flatMap((link) => {
    const { path, part } = link;
    const ids = pages.get(path) ?? readIds(insideFolder(folder, `${path.slice(1)}index.html`));
    pages.set(path, ids);
    if (ids.has(part)) return [];
    const fix = `Phần gần nhất là «#${closest(part, [...ids])}».`;
    return [deadLink(root, link, { what: NO_SUCH_PART, fix })];
  });
}

function readIds(file: string): ReadonlySet<string> {
  const ids = new Set<string>();
  const parser = new Parser({
    onattribute: (name, value) => {
      if (name === 'id') ids.add(value);
    },
  });
  parser.end(readFileSync(file, 'utf8'));
  return ids;
}

import { compressJson } from '../format/compress.ts';
import { entryNumber, type SearchManifest } from '../format/manifest.ts';
import { publishFile } from '../format/publish.ts';
import { shortDigest } from '../format/short-digest.ts';
import type { SearchDocument } from './search-document.ts';
import { titleParts } from './title-parts.ts';

/** Writes the look-up of titles, a file for each of its parts. */
export function writeTitles(
  groups: readonly (readonly SearchDocument[])[],
  target: string,
): SearchManifest['titles'] {
  const parts = titleParts(
    groups.flatMap((group, segment) =>
      group.map(({ title }, place) => [entryNumber(segment, place), title] as const),
    ),
  );
  const digest = shortDigest(JSON.stringify(parts));
  const folder = `titles-${digest}`;
  for (const [n, part] of parts.entries()) {
    publishFile(target, `${folder}/${n.toString(36)}.bin`, compressJson(part));
  }
  return { folder, parts: parts.length };
}

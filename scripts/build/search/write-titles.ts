import { compressJson } from '#search/index/compress.ts';
import { titleParts } from '#search/index/title-parts.ts';
import { entryNumber, type SearchManifest } from '#search/plan/manifest.ts';
import type { SearchDocument } from '#search/search-document.ts';
import { publishFile } from './publish.ts';
import { shortDigest } from './short-digest.ts';

/** Writes the look-up of titles, a file for each of its parts. */
export function writeTitles(
  groups: readonly (readonly SearchDocument[])[],
  target: string,
): SearchManifest['titles'] {
  const parts = titleParts(
    groups.flatMap((group, bundle) =>
      group.map(({ title }, place) => [entryNumber(bundle, place), title] as const),
    ),
  );
  const digest = shortDigest(JSON.stringify(parts));
  const folder = `titles-${digest}`;
  for (const [n, part] of parts.entries()) {
    publishFile(target, `${folder}/${n.toString(36)}.bin`, compressJson(part));
  }
  return { folder, parts: parts.length };
}

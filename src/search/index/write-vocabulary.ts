import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressJson } from '../format/compress.ts';
import type { SearchManifest } from '../format/manifest.ts';
import { publishFile } from '../format/publish.ts';
import { shortDigest } from '../format/short-digest.ts';
import { type KnownWord, vocabularyPart } from '../query/corrections.ts';
import { WORD_COUNTS } from './segment-files.ts';
import { joinWordCounts, type WordCounts } from './word-counts.ts';

/** In a large archive a word that stands in a single text is as likely a slip as a word. */
const LARGE = 20_000;

/** Joins the words of all full segments and writes them, a file for each first letter. */
export function writeVocabulary(
  segments: readonly string[],
  target: string,
): SearchManifest['vocabulary'] {
  const counts = joinWordCounts(
    segments.map(
      (folder) => JSON.parse(readFileSync(join(folder, WORD_COUNTS), 'utf8')) as WordCounts,
    ),
  );
  const rows = Object.entries(counts);
  const least = rows.length > LARGE ? 2 : 1;
  const parts = new Map<string, KnownWord[]>();
  for (const [word, [form, count]] of rows) {
    if (count < least) continue;
    const part = vocabularyPart(word);
    parts.set(part, [...(parts.get(part) ?? []), [word, form, count]]);
  }
  const digest = shortDigest(JSON.stringify(rows));
  const folder = `words-${digest}`;
  for (const [part, known] of parts) {
    publishFile(target, `${folder}/${part}.bin`, compressJson(known));
  }
  return { folder, parts: [...parts.keys()].sort() };
}

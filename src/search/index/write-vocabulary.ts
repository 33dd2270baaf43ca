import { foldText } from '#core/text/fold.ts';
import type { SearchManifest } from '../format/manifest.ts';
import { compressJson, publishFile, shortDigest } from '../format/publish.ts';
import { type KnownWord, vocabularyPart } from '../query/corrections.ts';

/** In how many texts each word stands. */
export type WordCounts = ReadonlyMap<string, number>;

/** In a large archive a word that stands in a single text is as likely a slip as a word. */
const LARGE = 20_000;

/** Writes the words of an archive, a file for each first letter. */
export function writeVocabulary(counts: WordCounts, target: string): SearchManifest['vocabulary'] {
  const known = knownWords(counts);
  const folder = `words-${shortDigest(JSON.stringify(known))}`;
  const parts = Map.groupBy(known, ([word]) => vocabularyPart(word));
  for (const [part, rows] of parts)
    publishFile(target, `${folder}/${part}.bin`, compressJson(rows));
  return { folder, parts: [...parts.keys()].sort() };
}

/** The words that are offered when a reader's word is nowhere, in order. */
export function knownWords(counts: WordCounts): readonly KnownWord[] {
  const words = Map.groupBy(counts, ([form]) => foldText(form));
  const least = words.size > LARGE ? 2 : 1;
  return [...words]
    .map(([word, forms]): KnownWord => {
      const [[form = word] = []] = forms.toSorted(([, one], [, other]) => other - one);
      return [word, form, forms.reduce((sum, [, count]) => sum + count, 0)];
    })
    .filter(([, , count]) => count >= least)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** The words of a text in NFC and lower case, each once. */
export function wordForms(text: string): readonly string[] {
  return [...new Set(text.normalize('NFC').toLowerCase().match(WORD) ?? [])];
}

const WORD = /(?<![\p{L}\p{N}])\p{L}{2,14}(?![\p{L}\p{N}])/gu;

/** The counts of several texts, or of several segments, as one. */
export function addCounts(
  counts: Iterable<Iterable<readonly [word: string, count: number]>>,
): WordCounts {
  const sums = new Map<string, number>();
  for (const each of counts)
    for (const [word, count] of each) sums.set(word, (sums.get(word) ?? 0) + count);
  return sums;
}

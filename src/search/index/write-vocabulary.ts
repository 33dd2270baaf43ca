import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '#core/text/fold.ts';
import type { SearchManifest } from '../format/manifest.ts';
import { compressJson, publishFile, shortDigest } from '../format/publish.ts';
import { type KnownWord, vocabularyPart } from '../query/corrections.ts';

/** The file of a segment that holds its words; it is joined with the others' and not published. */
export const WORD_COUNTS = 'words.json';

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

/** For each word without marks: the form it most often has, and in how many texts it stands. */
export type WordCounts = Readonly<Record<string, readonly [form: string, count: number]>>;

/** Counts words as texts come, one text a document: the words of each, every one once. */
export interface WordCounter {
  add(words: readonly string[]): void;
  counts(): WordCounts;
}

/** The words of a text in NFC and lower case, each once. */
export function wordForms(text: string): readonly string[] {
  return [...new Set(text.normalize('NFC').toLowerCase().match(WORD) ?? [])];
}

/** Starts to count the words of texts, for what is offered when a reader's word is nowhere. */
export function countWords(): WordCounter {
  const forms = new Map<string, number>();
  return {
    add: (words) => {
      for (const word of words) forms.set(word, (forms.get(word) ?? 0) + 1);
    },
    counts: () => mergeForms([...forms].map(([form, count]) => [foldText(form), form, count])),
  };
}

/** Joins the counts of several segments. */
export function joinWordCounts(counts: readonly WordCounts[]): WordCounts {
  return mergeForms(
    counts.flatMap((each) =>
      Object.entries(each).map(([word, [form, count]]) => [word, form, count] as const),
    ),
  );
}

const WORD = /(?<![\p{L}\p{N}])\p{L}{2,14}(?![\p{L}\p{N}])/gu;

function mergeForms(
  rows: readonly (readonly [word: string, form: string, count: number])[],
): WordCounts {
  const merged = new Map<string, { form: string; most: number; count: number }>();
  for (const [word, form, count] of rows) {
    const known = merged.get(word);
    if (known === undefined) merged.set(word, { form, most: count, count });
    else {
      known.count += count;
      if (count > known.most) Object.assign(known, { form, most: count });
    }
  }
  const sorted = [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([word, { form, count }]) => [word, [form, count]]));
}

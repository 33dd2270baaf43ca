import type { SearchAssets } from '../format/assets.ts';
import type { SearchManifest } from '../format/manifest.ts';
import { correctWord, type KnownWord, vocabularyPart } from '../query/corrections.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { searchWords } from '../query/words.ts';
import type { Collection } from './collection.ts';

/** What became of words that the archive does not hold. */
export interface Correction {
  readonly wrong: readonly string[];
  /** The query with near words in their place; `undefined` where nothing is near. */
  readonly query: string | undefined;
  /** The query without them, for where nothing is near. */
  readonly rest: string;
}

/** Looks for the nearest words that the archive holds in place of those that it does not; `undefined` where those are no words. */
export async function correctQuery(
  { assets, manifest }: Collection,
  plan: QueryPlan,
  unknown: readonly string[],
): Promise<Correction | undefined> {
  const right = new Map<string, string>();
  const wrong = unknown.filter((word) => /^\p{L}/u.test(word));
  for (const word of wrong) {
    const known = await readPart(assets, manifest, vocabularyPart(word));
    const near = correctWord(word, known);
    if (near !== undefined) right.set(word, near);
  }
  if (wrong.length === 0) return undefined;
  const dropped = new Map(wrong.map((word) => [word, right.get(word) ?? '']));
  return {
    wrong,
    query: right.size === 0 ? undefined : replaceWords(plan.text, right),
    rest: replaceWords(plan.text, dropped),
  };
}

// Without its part of the vocabulary a word has no nearest.
async function readPart(
  assets: SearchAssets,
  { vocabulary }: SearchManifest,
  part: string,
): Promise<readonly KnownWord[]> {
  if (!vocabulary.parts.includes(part)) return [];
  return assets.json<readonly KnownWord[]>(`${vocabulary.folder}/${part}.bin`).catch(() => []);
}

function replaceWords(text: string, right: ReadonlyMap<string, string>): string {
  return text.replace(
    /[\p{L}\p{M}\p{N}]+/gu,
    (word) => right.get(searchWords(word)[0] ?? '') ?? word,
  );
}

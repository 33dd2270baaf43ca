import type { SearchAssets } from '../format/assets.ts';
import type { SearchManifest } from '../format/manifest.ts';
import { correctWord, isKnownWord, type KnownWord, vocabularyPart } from '../query/corrections.ts';
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

/** Looks which doubtful words of a query the archive does not hold, and for the nearest that it does; `undefined` when it holds all of them. */
export async function correctQuery(
  { assets, manifest }: Collection,
  plan: QueryPlan,
  doubtful: readonly string[],
): Promise<Correction | undefined> {
  const right = new Map<string, string>();
  const wrong: string[] = [];
  for (const word of doubtful) {
    if (!/^\p{L}/u.test(word)) continue;
    const known = await readPart(assets, manifest, vocabularyPart(word));
    if (known === undefined || isKnownWord(word, known)) continue;
    wrong.push(word);
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

// Of a word whose part of the vocabulary cannot be read nothing is known.
async function readPart(
  assets: SearchAssets,
  { vocabulary }: SearchManifest,
  part: string,
): Promise<readonly KnownWord[] | undefined> {
  if (!vocabulary.parts.includes(part)) return [];
  return assets
    .json<readonly KnownWord[]>(`${vocabulary.folder}/${part}.bin`)
    .catch(() => undefined);
}

function replaceWords(text: string, right: ReadonlyMap<string, string>): string {
  return text.replace(
    /[\p{L}\p{M}\p{N}]+/gu,
    (word) => right.get(searchWords(word)[0] ?? '') ?? word,
  );
}

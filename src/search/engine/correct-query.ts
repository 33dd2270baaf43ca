import {
  correctWord,
  type KnownWord,
  likelierWord,
  splitSyllables,
  vocabularyPart,
} from '../query/corrections.ts';
import type { QueryPlan } from '../query/query-plan.ts';
import { pairUnit, searchWords } from '../query/words.ts';
import type { Collection } from './collection.ts';

/** What became of words that the archive does not hold. */
export interface Correction {
  /** Those words as they were typed. */
  readonly wrong: readonly string[];
  /** The query with near words in their place; `undefined` where nothing is near. */
  readonly query: string | undefined;
  /** The query without them, for where nothing is near. */
  readonly rest: string;
}

/** Looks for the nearest words that the archive holds in place of those that it does not; `undefined` where those are no words. */
export async function correctQuery(
  collection: Collection,
  plan: QueryPlan,
  unknown: readonly string[],
): Promise<Correction | undefined> {
  const right = new Map<string, string>();
  const wrong = unknown.filter((word) => /^\p{L}/u.test(word));
  for (const word of wrong) {
    const near = (await partWord(collection, word)) ?? (await nearWord(collection, word));
    if (near !== undefined) right.set(word, near);
  }
  if (wrong.length === 0) return undefined;
  const dropped = new Map(wrong.map((word) => [word, right.get(word) ?? '']));
  return {
    wrong: wrong.map((word) => writtenWord(plan.text, word)),
    query: right.size === 0 ? undefined : replaceWords(plan.text, right),
    rest: replaceWords(plan.text, dropped),
  };
}

// «cantho»: two syllables that the archive holds side by side, the pair that most passages hold.
async function partWord({ lookUp }: Collection, word: string): Promise<string | undefined> {
  const found = await Promise.all(
    splitSyllables(word).map(async ([one, other]) => {
      const { exact } = await lookUp(pairUnit(one, other), 'any');
      return { text: `${one} ${other}`, count: exact.reduce((sum, { count }) => sum + count, 0) };
    }),
  );
  const [best] = found.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  return best?.text;
}

// Without its part of the vocabulary a word has no nearest.
async function nearWord(collection: Collection, word: string): Promise<string | undefined> {
  return correctWord(word, await knownWords(collection, word));
}

async function knownWords(
  { assets, manifest: { vocabulary } }: Collection,
  word: string,
): Promise<readonly KnownWord[]> {
  const part = vocabularyPart(word);
  if (!vocabulary.parts.includes(part)) return [];
  return assets.json<readonly KnownWord[]>(`${vocabulary.folder}/${part}.bin`).catch(() => []);
}

/** The query with likelier words in place of those that hardly any text holds, to be offered; `undefined` where there are none. */
export async function offerQuery(
  collection: Collection,
  plan: QueryPlan,
  rare: readonly string[],
): Promise<string | undefined> {
  const right = new Map<string, string>();
  for (const word of rare.filter((each) => /^\p{L}+$/u.test(each))) {
    const known = await knownWords(collection, word);
    const likelier = likelierWord(word, known, collection.ranking.limits.farMore);
    if (likelier !== undefined) right.set(word, likelier);
  }
  return right.size === 0 ? undefined : replaceWords(plan.text, right);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function writtenWord(text: string, word: string): string {
  return text.match(WORD)?.find((written) => searchWords(written)[0] === word) ?? word;
}

function replaceWords(text: string, right: ReadonlyMap<string, string>): string {
  return text.replace(WORD, (word) => right.get(searchWords(word)[0] ?? '') ?? word);
}

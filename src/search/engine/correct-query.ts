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
  { text }: QueryPlan,
  unknown: readonly string[],
): Promise<Correction | undefined> {
  const wrong = unknown.filter((word) => /^\p{L}/u.test(word));
  if (wrong.length === 0) return undefined;
  const right = await findEach(
    wrong,
    async (word) =>
      (await partWord(collection, word)) ?? correctWord(word, await knownWords(collection, word)),
  );
  return {
    wrong: wrong.map(
      (word) => text.match(WORD)?.find((written) => searchWords(written)[0] === word) ?? word,
    ),
    query: right.size === 0 ? undefined : replaceWords(text, right),
    rest: replaceWords(text, new Map(wrong.map((word) => [word, right.get(word) ?? '']))),
  };
}

/** The query with likelier words in place of those that hardly any text holds, to be offered; `undefined` where there are none. */
export async function offerQuery(
  collection: Collection,
  { text }: QueryPlan,
  rare: readonly string[],
): Promise<string | undefined> {
  const { farMore } = collection.ranking.limits;
  const right = await findEach(
    rare.filter((word) => /^\p{L}+$/u.test(word)),
    async (word) => likelierWord(word, await knownWords(collection, word), farMore),
  );
  return right.size === 0 ? undefined : replaceWords(text, right);
}

async function findEach(
  words: readonly string[],
  find: (word: string) => Promise<string | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(words.map(async (word) => [word, await find(word)] as const));
  return new Map(found.flatMap(([word, right]) => (right === undefined ? [] : [[word, right]])));
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
async function knownWords(
  { assets, manifest: { vocabulary } }: Collection,
  word: string,
): Promise<readonly KnownWord[]> {
  const part = vocabularyPart(word);
  if (!vocabulary.parts.includes(part)) return [];
  return assets.json<readonly KnownWord[]>(`${vocabulary.folder}/${part}.bin`).catch(() => []);
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

function replaceWords(text: string, right: ReadonlyMap<string, string>): string {
  return text.replace(WORD, (word) => right.get(searchWords(word)[0] ?? '') ?? word);
}

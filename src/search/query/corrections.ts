import { distance } from 'fastest-levenshtein';
import { foldText } from '#core/text/fold.ts';

/** A word the archive holds: without marks, in its most frequent form, and in how many texts. */
export type KnownWord = readonly [word: string, form: string, count: number];

/** The name of the part of the vocabulary that holds a word: its first letter. */
export function vocabularyPart(word: string): string {
  return /^[a-z]/.exec(foldText(word))?.[0] ?? '_';
}

/** The word of the archive that a reader may have meant: what Telex or VNI keys would have made, else the nearest spelling; `undefined` where the word is known or nothing is near. */
export function correctWord(word: string, known: readonly KnownWord[]): string | undefined {
  const near = nearWords(word, known);
  if (near.some(({ away }) => away === 0)) return undefined;
  return near.toSorted((one, other) => one.away - other.away || other.count - one.count)[0]?.form;
}

/** The word that a reader may have meant by one that few texts hold: a letter away from it, and in `times` as many texts. */
export function likelierWord(
  word: string,
  known: readonly KnownWord[],
  times: number,
): string | undefined {
  const near = nearWords(word, known);
  const held = near.find(({ away }) => away === 0)?.count ?? 1;
  const likelier = near.filter(({ away, count }) => away > 0 && away <= 1 && count >= times * held);
  return likelier.toSorted((one, other) => other.count - one.count)[0]?.form;
}

/** A word of the archive near another: `away` counts letters, less than one for what a slip of the finger explains. */
interface NearWord {
  readonly form: string;
  readonly count: number;
  readonly away: number;
}

function nearWords(word: string, known: readonly KnownWord[]): readonly NearWord[] {
  const folded = foldText(word);
  // «tbt», «dbqh»: first letters, of which no letter can be guessed.
  if (!VOWEL.test(folded)) return [];
  const slips = new Map([
    ...swaps(folded).map((each) => [each, 0.5] as const),
    ...keyed(folded).map((each) => [each, 0.25] as const),
    [folded, 0] as const,
  ]);
  const reach = folded.length <= 4 ? 1 : 2;
  return known
    .map(([each, form, count]) => ({
      form,
      count,
      away: slips.get(each) ?? distance(folded, each),
    }))
    .filter(({ away }) => away <= reach);
}

/** The ways to part a word without a blank into two syllables: «can tho» for «cantho». */
export function splitSyllables(word: string): readonly (readonly [one: string, other: string])[] {
  const cuts = Array.from({ length: word.length - 1 }, (_, n) => n + 1);
  return cuts.flatMap((at) => {
    const [one, other] = [word.slice(0, at), word.slice(at)];
    const areSyllables = [one, other].every((part) => SYLLABLE.test(foldText(part)));
    return areSyllables ? [[one, other] as const] : [];
  });
}

const VOWEL = /[aeiouy]/;
const SYLLABLE =
  /^(?:ngh?|gh?|kh|ch|th|tr|ph|nh|qu|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

// Keys that an input method should have turned into marks, taken out: «nghij» and «nghi5» for «nghị», «ddoiir» for «đổi».
function keyed(word: string): readonly string[] {
  const telex = word
    .replace(/([a-z])[sfrxj]+$/, '$1')
    .replace(/(?<=[aeiouy])[sfrxj](?=[a-z])/, '')
    .replace(/dd/, 'd')
    .replace(/aa|ee|oo/, (pair) => pair.charAt(0))
    .replace(/(?<=[aou])w|w(?=[aou])/g, '')
    .replace(/^([^aeiouy]+)w/, '$1u');
  const vni = word.replace(/\d/g, '');
  return [telex, vni].filter((each) => each !== word && each !== '');
}

// Two letters in the wrong order, which counts as two wrong letters otherwise.
function swaps(word: string): readonly string[] {
  return Array.from({ length: word.length - 1 }, (_, i) =>
    [word.slice(0, i), word[i + 1], word[i], word.slice(i + 2)].join(''),
  ).filter((each) => each !== word);
}

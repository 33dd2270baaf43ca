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
  const folded = foldText(word);
  // «tbt», «dbqh»: first letters, of which no letter can be guessed.
  if (!VOWEL.test(folded) || isKnownWord(word, known)) return undefined;
  const rowsOf = (words: readonly string[]): readonly KnownWord[] =>
    known.filter(([each]) => words.includes(each)).toSorted((one, other) => other[2] - one[2]);
  const meant = rowsOf(keyed(folded))[0] ?? rowsOf(swaps(folded))[0];
  if (meant !== undefined) return meant[1];
  return nearest(folded, known)?.[1];
}

/** The word that a reader may have meant by one that few texts hold: a letter away from it, and in `times` as many texts. */
export function likelierWord(
  word: string,
  known: readonly KnownWord[],
  times: number,
): string | undefined {
  const folded = foldText(word);
  if (!VOWEL.test(folded)) return undefined;
  const held = known.find(([each]) => each === folded)?.[2] ?? 1;
  const others = known.filter(([each, , count]) => each !== folded && count >= times * held);
  const swapped = new Set(swaps(folded));
  const near = others.filter(([each]) => swapped.has(each) || distance(folded, each) === 1);
  return near.toSorted(([, , one], [, , other]) => other - one)[0]?.[1];
}

/** Whether the archive holds a word in any of its forms. */
function isKnownWord(word: string, known: readonly KnownWord[]): boolean {
  const folded = foldText(word);
  return known.some(([each]) => each === folded);
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
  );
}

function nearest(word: string, known: readonly KnownWord[]): KnownWord | undefined {
  const reach = word.length <= 4 ? 1 : 2;
  let best: { readonly row: KnownWord; readonly away: number } | undefined;
  for (const row of known) {
    if (Math.abs(row[0].length - word.length) > reach) continue;
    const away = distance(word, row[0]);
    if (away > reach) continue;
    const better =
      best === undefined || away < best.away || (away === best.away && row[2] > best.row[2]);
    if (better) best = { row, away };
  }
  return best?.row;
}

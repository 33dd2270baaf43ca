import { distance } from 'fastest-levenshtein';

/** A slip of the hand changes a letter in four at most; more is another word. */
const SLIP_SHARE = 1 / 4;

/** The word that was meant by one written with a slip of the hand: the nearest of those known, where it is near enough and every figure in it is the same; `undefined` where none is, for a guess by letters alone would name something else. */
export function nearestWord(written: string, known: Iterable<string>): string | undefined {
  const allowed = Math.max(1, Math.floor(written.length * SLIP_SHARE));
  const figures = figuresOf(written);
  let best: { readonly word: string; readonly away: number } | undefined;
  for (const word of known) {
    if (Math.abs(word.length - written.length) > allowed || figuresOf(word) !== figures) continue;
    const away = distance(written, word);
    if (away <= allowed && away < (best?.away ?? Number.POSITIVE_INFINITY)) best = { word, away };
  }
  return best?.word;
}

function figuresOf(word: string): string {
  return (word.match(/\d+/g) ?? []).join(' ');
}

import type { IndexedWord, WeightedPlaces, WordPage } from './indexed-word.ts';
import { packBits, writeNumbers } from './number-streams.ts';
import { foldSign, LOW_BITS, TITLE, TITLE_FIELD } from './tile-format.ts';

/**
 * Writes the words of a tile, in their order, as the sections `plan/tile-format.ts` tells of. Pages are those of the
 * whole shelf, and count from `firstPage`; weights are named by their place in `weights`, to which new ones are added.
 */
export function tileSections(
  words: readonly IndexedWord[],
  firstPage: number,
  weights: number[],
): readonly Uint8Array[] {
  const texts: string[] = [];
  const shapes: number[] = [words.length];
  const steps: number[] = [];
  const places: number[] = [];
  let before = '';
  const writePage = ({ places: groups, fields }: WordPage): void => {
    const own = sameNumbers(fields, titleFields(groups)) ? 0 : 1;
    shapes.push(
      own | groups.reduce((bits, { weight }) => bits | (2 << codeOf(weight, weights)), 0),
    );
    for (const { at } of groups) {
      shapes.push(at.length);
      places.push(...at);
    }
    if (own === 1) shapes.push(fields.length, ...fields.map(foldSign));
  };
  for (const { forms } of words) {
    shapes.push(forms.length);
    for (const { text, pages } of forms) {
      const shared = sharedStart(before, text);
      before = text;
      texts.push(text.slice(shared));
      shapes.push(shared, pages.length);
      for (const [n, page] of pages.entries()) {
        steps.push(page.page - (pages[n - 1]?.page ?? firstPage));
        writePage(page);
      }
    }
  }
  const sections = [
    new TextEncoder().encode(texts.join('\n')),
    writeNumbers(shapes),
    writeNumbers(steps),
    writeNumbers(places.map((place) => place >> LOW_BITS)),
    packBits(places, LOW_BITS),
  ];
  return [writeNumbers(sections.map(({ length }) => length)), ...sections];
}

function codeOf(weight: number, weights: number[]): number {
  const known = weights.indexOf(weight);
  if (known >= 0) return known;
  if (weights.length === MOST_WEIGHTS) throw new Error(`more than ${MOST_WEIGHTS} weights`);
  return weights.push(weight) - 1;
}

/** Weights that have a bit beside the first one: bits are those of a number of 31. */
const MOST_WEIGHTS = 30;

function titleFields(places: readonly WeightedPlaces[]): readonly number[] {
  const title = places.find(({ weight }) => weight === TITLE);
  return title === undefined ? [] : [TITLE_FIELD, ...title.at];
}

function sameNumbers(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((each, n) => each === others[n]);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return /[\uD800-\uDBFF]$/.test(one.slice(0, length)) ? length - 1 : length;
}

import { type CborValue, decodeCbor } from './cbor.ts';

/** What an index knows of a word. */
export interface IndexedWord {
  /** The word without marks. */
  readonly text: string;
  /** How it is written on pages: without marks first, though no page may write it so. */
  readonly forms: readonly WordForm[];
}

/** One spelling of a word. */
export interface WordForm {
  readonly text: string;
  /** The pages that hold it, in rising order. */
  readonly pages: readonly WordPage[];
}

/** Where a word stands on a page. */
export interface WordPage {
  readonly page: number;
  /** By rising weight. */
  readonly places: readonly WeightedPlaces[];
  /** The metadata fields that hold it, as Pagefind writes them. */
  readonly fields: readonly number[];
}

/** Places of one weight, as Pagefind writes them: each counts on from the one before. */
export interface WeightedPlaces {
  /** Pagefind's code: a weight `w` is `-1 - 24 * w`. */
  readonly weight: number;
  readonly at: readonly number[];
}

/**
 * Reads a word of a Pagefind 1.6 index: `[text, pages, [[spelling with marks, pages], …]]`, where a page is
 * `[pages since the one before, [weight, place, …], fields]`. Throws on anything else.
 */
export function readWord(bytes: Uint8Array): IndexedWord {
  const [text, pages, variants] = listOf(decodeCbor(bytes));
  return {
    text: String(text),
    forms: [
      { text: String(text), pages: readPages(listOf(pages)) },
      ...listOf(variants).map((variant) => {
        const [form, held] = listOf(variant);
        return { text: String(form), pages: readPages(listOf(held)) };
      }),
    ],
  };
}

function readPages(pages: readonly CborValue[]): readonly WordPage[] {
  let page = 0;
  return pages.map((each) => {
    const [step, places, fields] = listOf(each);
    page += Number(step);
    return { page, places: readPlaces(listOf(places)), fields: listOf(fields).map(Number) };
  });
}

function readPlaces(values: readonly CborValue[]): readonly WeightedPlaces[] {
  const groups: { weight: number; at: number[] }[] = [];
  for (const value of values.map(Number)) {
    if (value < 0) groups.push({ weight: value, at: [] });
    else groups.at(-1)?.at.push(value);
  }
  if (groups.some(({ weight }, n) => n > 0 && weight >= (groups[n - 1]?.weight ?? 0))) {
    throw new Error(`Pagefind wrote weights in another order: ${JSON.stringify(values)}`);
  }
  return groups;
}

function listOf(value: CborValue | undefined): readonly CborValue[] {
  if (typeof value !== 'object') throw new Error(`the index has ${typeof value}, not a list`);
  return value;
}

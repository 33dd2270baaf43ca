import { findMarks, type MarkTerms, saysAll } from './marks.ts';
import { RANKING } from './ranking.ts';

const LONGEST = RANKING.limits.excerpt;
const SENTENCE_END = /(?<=[.!?…;:])\s+(?=[\p{Lu}\p{N}«“"–-])/u;

/** The sentence of a text that answers a query best, cut at words, with «…» where something was left out; `undefined` where no sentence answers at all. */
export function chooseExcerpt(
  paragraphs: readonly string[],
  terms: MarkTerms,
): { readonly text: string; readonly worth: number } | undefined {
  let best: { readonly sentence: string; readonly worth: number } | undefined;
  for (const sentence of paragraphs.flatMap((paragraph) => paragraph.split(SENTENCE_END))) {
    const worth = worthOf(sentence, terms);
    if (worth > (best?.worth ?? 0)) best = { sentence, worth };
  }
  return best && { text: cutAround(best.sentence, terms), worth: best.worth };
}

/** How well a sentence answers: different words count most, words that stand together more than words apart. */
export function worthOf(sentence: string, terms: MarkTerms): number {
  const marks = findMarks(sentence, terms);
  const words = marks.flatMap(({ start, end }) =>
    sentence.slice(start, end).toLowerCase().split(/\s+/),
  );
  return new Set(words).size + (words.length - marks.length);
}

/**
 * Whether title and lead say so much of a query that the text need not be read for an excerpt: all of it, or any of
 * it where the entry holds only a part of the query, and no sentence of it will say all.
 */
export function saysEnough(titleAndLead: string, terms: MarkTerms, near: boolean): boolean {
  return near ? findMarks(titleAndLead, terms).length > 0 : saysAll(titleAndLead, terms);
}

function cutAround(sentence: string, terms: MarkTerms): string {
  if (sentence.length <= LONGEST) return sentence;
  const first = findMarks(sentence, terms)[0]?.start ?? 0;
  const wanted = Math.max(0, Math.min(first - LONGEST / 4, sentence.length - LONGEST));
  const start = wanted === 0 ? 0 : sentence.indexOf(' ', wanted) + 1;
  const space = sentence.lastIndexOf(' ', start + LONGEST);
  const end = start + LONGEST >= sentence.length || space <= start ? sentence.length : space;
  const shown = sentence.slice(start, end);
  const tail = end < sentence.length ? `${shown.replace(/[\s.,;:!?…]+$/u, '')}…` : shown;
  return `${start > 0 ? '…' : ''}${tail}`;
}

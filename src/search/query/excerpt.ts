import { findMarks, type MarkTerms, saysAll } from './marks.ts';
import { RANKING } from './ranking.ts';
import { divisionToken } from './words.ts';

const LONGEST = RANKING.limits.excerpt;
const SENTENCE_END = /(?<=[.!?…;:])\s+(?=[\p{Lu}\p{N}«“"–-])/u;

/** A heading, by the id it has on the page. */
type Section = readonly [id: string, heading: string];

/** A sentence of a text, what it is worth, and the heading it stands under. */
export interface Excerpt {
  readonly text: string;
  readonly worth: number;
  readonly section: Section | undefined;
}

/** The sentence of a text that answers a query best, cut at words, with «…» where something was left out; `undefined` where no sentence answers at all. Headings stand among the paragraphs. */
export function chooseExcerpt(
  blocks: readonly (string | Section)[],
  terms: MarkTerms,
): Excerpt | undefined {
  const asked = findAsked(blocks, terms);
  if (asked !== undefined) return asked;
  let best: Excerpt | undefined;
  let section: Section | undefined;
  for (const block of blocks) {
    const isHeading = typeof block !== 'string';
    if (isHeading) section = block;
    for (const text of (isHeading ? block[1] : block).split(SENTENCE_END)) {
      const worth = worthOf(text, terms);
      if (worth > (best?.worth ?? 0)) best = { text, worth, section };
    }
  }
  return best && { ...best, text: cutAround(best.text, terms) };
}

// The division that is asked for answers, whatever other sentences say.
function findAsked(blocks: readonly (string | Section)[], terms: MarkTerms): Excerpt | undefined {
  const at = blocks.findIndex(
    (block) => typeof block !== 'string' && divisionToken(block[0]) === terms.division,
  );
  const section = blocks[at];
  if (section === undefined || typeof section === 'string') return undefined;
  const next = blocks[at + 1];
  const text = cutAround(typeof next === 'string' ? next : section[1], terms);
  return { text, worth: Number.POSITIVE_INFINITY, section };
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
  if (terms.division !== undefined) return false;
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

import type { Statistic } from '#core/model/schema/statistic.ts';
import { maskFigures } from '#core/quantity/mask-figures.ts';
import { sentenceAround, type TextSpan } from '#core/text/sentences.ts';
import { choosePeriod } from './choose-period.ts';
import { findQuantities } from './find-quantities.ts';
import { nameIndicator } from './name-indicator.ts';

/** A statistic proposed from a text, the sentence it stands in and the part of it between semicolons, each on one line, and where its figure stands, in UTF-16 units. */
export interface ProposedStatistic {
  readonly fields: Pick<
    Statistic,
    'indicator' | 'value' | 'unit' | 'qualifier' | 'upper' | 'period'
  >;
  readonly sentence: string;
  readonly part: string;
  readonly start: number;
}

/** The statistics of a text whose blocks stand apart by line breaks: every figure that counts or measures, with its unit, its time and the words that say what it is. */
export function findStatistics(text: string): readonly ProposedStatistic[] {
  const { masked, periods } = maskFigures(text);
  const quantities = findQuantities(masked).filter(({ value }) => value.length <= LONGEST_VALUE);
  return quantities.map((quantity, index) => {
    const sentence = sentenceAround(text, quantity);
    const { start, end } = sentence;
    const from = Math.max(start, quantities[index - 1]?.end ?? 0);
    const next = quantities[index + 1]?.start ?? text.length;
    const to = Math.min(end, next);
    const isFollowed = next < end ? 'by a figure' : 'by nothing';
    const period = choosePeriod({ text, quantity, sentence, periods });
    const { value, upper, unit, qualifier } = quantity;
    return {
      fields: {
        indicator: nameIndicator({ text, quantity, from, to, isFollowed }),
        value,
        ...(upper !== undefined && { upper }),
        unit,
        ...(qualifier !== undefined && { qualifier: qualifier as Statistic['qualifier'] }),
        ...(period !== undefined && { period }),
      },
      sentence: onOneLine(text, wholeSentence(text, sentence)),
      part: onOneLine(text, sentence),
      start: quantity.start,
    };
  });
}

function onOneLine(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

// Clauses between semicolons are one sentence, unless they are a list as long as a page.
function wholeSentence(text: string, part: TextSpan): TextSpan {
  let { start, end } = part;
  for (let at = endBefore(text, start); text[at] === ';'; at = endBefore(text, start)) {
    start = sentenceAround(text, { start: at, end: at }).start;
  }
  while (text[end - 1] === ';' && /\S/.test(text.slice(end).split('\n', 1)[0] ?? '')) {
    end = sentenceAround(text, { start: end + 1, end: end + 1 }).end;
  }
  return end - start > LONGEST_SENTENCE ? part : { start, end };
}

// Where the sign stands that ends what is before, on the same line.
function endBefore(text: string, start: number): number {
  let at = start - 1;
  while (text[at] === ' ') at -= 1;
  return at;
}

const LONGEST_SENTENCE = 500;

// As long as front matter takes a number.
const LONGEST_VALUE = 25;

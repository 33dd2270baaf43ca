import type { Statistic } from '#core/model/schema/statistic.ts';
import { maskFigures } from '#core/quantity/mask-figures.ts';
import { sentenceAround } from '#core/text/sentences.ts';
import { choosePeriod } from './choose-period.ts';
import { findQuantities } from './find-quantities.ts';
import { nameIndicator } from './name-indicator.ts';

/** A statistic proposed from a text, the sentence it stands in, on one line, and where its figure stands, in UTF-16 units. */
export interface ProposedStatistic {
  readonly fields: Pick<
    Statistic,
    'indicator' | 'value' | 'unit' | 'qualifier' | 'upper' | 'period'
  >;
  readonly sentence: string;
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
      sentence: text.slice(start, end).replace(/\s+/g, ' ').trim(),
      start: quantity.start,
    };
  });
}

// As long as front matter takes a number.
const LONGEST_VALUE = 25;

import type { DraftFields } from './draft.ts';
import { lineOfText, withoutGaps } from './line-of-text.ts';
import { findNames } from './names/name-index.ts';
import { readNameWords } from './names/name-words.ts';
import type { DraftRegisters } from './registers.ts';
import type { ProposedStatistic } from './statistics/find-statistics.ts';

/** What the statistics of a draft are told by: the headings of its body with where they stand in the text, and the place it is about. */
export interface StatisticsSetting {
  readonly headings: readonly { readonly text: string; readonly start: number }[];
  readonly mainPlace: string | undefined;
  readonly registers: DraftRegisters;
}

/** The statistics of a draft, and what they have in common said once. */
export function statisticsFields(
  statistics: readonly ProposedStatistic[],
  setting: StatisticsSetting,
): Pick<DraftFields, 'statistics' | 'statisticDefaults'> {
  const fields = statistics.map((one) => statisticFields(one, setting));
  const { mainPlace } = setting;
  if (fields.length === 0 || mainPlace === undefined) return { statistics: fields };
  return {
    statisticDefaults: { place: mainPlace },
    statistics: fields.map(({ place, ...own }) =>
      place === undefined || place === mainPlace ? own : { ...own, place },
    ),
  };
}

// With the heading it stands under, the place its sentence names and the sentence of the source.
function statisticFields(
  { fields, sentence, start }: ProposedStatistic,
  { headings, registers }: StatisticsSetting,
): NonNullable<DraftFields['statistics']>[number] {
  const heading = headings.findLast((one) => one.start < start);
  return withoutGaps({
    ...fields,
    indicator: lineOfText(fields.indicator) ?? fields.unit,
    place: placeIn(sentence, registers),
    group: lineOfText(heading?.text),
    note: lineOfText(`Nguồn viết: «${sentence}»`),
  });
}

// A sentence that names one other place tells of it; one that names several tells of the article's own.
function placeIn(sentence: string, { places }: DraftRegisters): string | undefined {
  const named = findNames(readNameWords(sentence), places).filter(({ start, end }) =>
    /\p{Lu}/u.test(sentence.slice(start, end)),
  );
  const ids = new Set(named.flatMap(({ ids: own }) => (own.length === 1 ? own : [])));
  return ids.size === 1 ? [...ids][0] : undefined;
}

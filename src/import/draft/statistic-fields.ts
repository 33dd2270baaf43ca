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

type Groups = NonNullable<DraftFields['statisticGroups']>;
type Figure = Groups[number]['statistics'][number];

/** The statistics of a draft by the headings they stand under, and what they have in common said once: at all of them, or at a group. */
export function statisticsFields(
  statistics: readonly ProposedStatistic[],
  setting: StatisticsSetting,
): Pick<DraftFields, 'statistics' | 'statisticGroups' | 'statisticDefaults'> {
  const { mainPlace } = setting;
  const figures = statistics.map((one) => ({
    group: headingOf(one, setting),
    figure: figureOf(one, setting),
  }));
  if (figures.length === 0) return { statistics: [] };
  const period = commonOf(
    figures.map(({ figure }) => figure),
    'period',
  );
  const defaults = withoutGaps({ period, place: mainPlace });
  const own = figures.map(({ group, figure }) => ({ group, figure: without(figure, defaults) }));
  const groups = [...new Set(own.flatMap(({ group }) => group ?? []))];
  const ofGroup = (name: string | undefined) =>
    own.filter(({ group }) => group === name).map(({ figure }) => figure);
  return {
    ...(Object.keys(defaults).length > 0 && { statisticDefaults: defaults }),
    statistics: ofGroup(undefined),
    statisticGroups: groups.map((name) => makeGroup(name, ofGroup(name))),
  };
}

function makeGroup(name: string, figures: readonly Figure[]): Groups[number] {
  const shared = withoutGaps({
    period: commonOf(figures, 'period'),
    place: commonOf(figures, 'place'),
  });
  return { name, ...shared, statistics: figures.map((figure) => without(figure, shared)) };
}

type Shared = Partial<Record<'period' | 'place', string>>;

// Said of all only where each of them has it: a figure without a time of its own would take that of the others.
function commonOf(figures: readonly Figure[], field: keyof Shared): string | undefined {
  const [value, ...others] = new Set(figures.map((figure) => figure[field]));
  return figures.length > 1 && others.length === 0 ? value : undefined;
}

function without(figure: Figure, shared: Shared): Figure {
  const kept = Object.entries(figure).filter(
    ([field, value]) => shared[field as keyof Shared] !== value,
  );
  return Object.fromEntries(kept) as Figure;
}

function headingOf(
  { start }: ProposedStatistic,
  { headings }: StatisticsSetting,
): string | undefined {
  return lineOfText(headings.findLast((one) => one.start < start)?.text);
}

// With the place its sentence names and the sentence of the source.
function figureOf(
  { fields, sentence, part }: ProposedStatistic,
  { registers }: StatisticsSetting,
): Figure {
  return withoutGaps({
    ...fields,
    indicator: lineOfText(fields.indicator) ?? fields.unit,
    place: placeIn(part, registers),
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

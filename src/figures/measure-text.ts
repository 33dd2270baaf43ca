import type { Locale } from '#core/locale.ts';
import type { Measure, PeriodKind } from './indicator-series.ts';

/** What the values of a measure have in common, in words: «cả giai đoạn, 4 năm», «trong năm, dự kiến». */
export function measureText(measure: Measure, locale: Locale): string {
  const { organisation, aim } = measure;
  return [periodText(measure, locale), aim, organisation, areaText(measure, locale)]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** How the period of a value counts, and of which area where that has changed. */
export function countingText(measure: Measure, locale: Locale): string {
  return [kindText(measure, locale), areaText(measure, locale)]
    .filter((part) => part !== undefined)
    .join(', ');
}

const MONTHS_IN_YEAR = 12;

function periodText(measure: Measure, locale: Locale): string {
  const { months } = measure;
  const kind = kindText(measure, locale);
  if (months === undefined) return kind;
  const { words, say } = locale;
  const isYears = months % MONTHS_IN_YEAR === 0;
  const length = isYears
    ? say(words.figures.years, { count: months / MONTHS_IN_YEAR })
    : say(words.figures.months, { count: months });
  return `${kind}, ${length}`;
}

function kindText({ kind }: Measure, { words: { figures } }: Locale): string {
  const names: Record<PeriodKind, string> = {
    wholeYear: figures.wholeYear,
    wholeMonth: figures.wholeMonth,
    moment: figures.moment,
    cumulative: figures.cumulative,
    untilThen: figures.untilThen,
    sinceThen: figures.sinceThen,
  };
  return names[kind];
}

function areaText({ area }: Measure, { words: { figures } }: Locale): string | undefined {
  if (area === undefined) return undefined;
  if (area === 'across') return figures.changingArea;
  return area === 'before-2025-07' ? figures.formerArea : figures.currentArea;
}

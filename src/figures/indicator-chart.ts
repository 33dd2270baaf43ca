import type { Locale } from '#core/locale.ts';
import { valueText } from '#core/text/written-value.ts';
import { cell, contentCell, type Figure, type FigureHeading, type FigureTable } from './figure.ts';
import { drawFrame, layOutFrame, type PlotFrame } from './indicator-frame.ts';
import { drawStrand, drawValues } from './indicator-marks.ts';
import type { IndicatorSeries, PeriodKind, SeriesPoint } from './indicator-series.ts';
import { PHONE_WIDTH } from './text-width.ts';

/** One indicator over time: a dot for each value at its period, a bar where it covers a stretch, a line only between values of one definition (dashed over missing years); every value and its source in the table. */
export function drawIndicatorChart(
  heading: FigureHeading & { readonly series: IndicatorSeries },
): Figure {
  const { series } = heading;
  const { say, words } = heading.locale;
  const points = series.strands.flatMap((strand) => strand.points);
  const frame: PlotFrame = layOutFrame(points);
  return {
    id: heading.id,
    title: heading.title,
    titleLang: heading.titleLang,
    description: say(words.figures.series, { count: points.length, unit: series.unit }),
    width: PHONE_WIDTH,
    height: frame.height,
    marks: [
      ...drawFrame(frame),
      ...series.strands.flatMap((strand) => drawStrand(strand, frame)),
      ...drawValues(points, frame),
    ],
    table: tableOf(heading),
  };
}

function tableOf(heading: FigureHeading & { readonly series: IndicatorSeries }): FigureTable {
  const { series, locale } = heading;
  const words = locale.words.figures;
  return {
    caption: heading.title,
    head: [
      { text: words.period, align: 'start' },
      { text: words.value, align: 'end' },
      { text: words.definition, align: 'start' },
      { text: words.source, align: 'start' },
    ],
    rows: series.strands.flatMap(({ points }) =>
      points.flatMap((point) =>
        point.sources.map((source) => [
          cell(locale.dates.period(point.period)),
          contentCell(locale, valueText(point.statistic)),
          { ...contentCell(locale, definitionText(point)), before: kindText(point, words) },
          contentCell(locale, source.title, source.href),
        ]),
      ),
    ),
  };
}

function kindText({ kind }: SeriesPoint, words: Locale['words']['figures']): string {
  const names: Record<PeriodKind, string> = {
    wholeYear: words.wholeYear,
    wholeMonth: words.wholeMonth,
    moment: words.moment,
    cumulative: words.cumulative,
    untilThen: words.untilThen,
    sinceThen: words.sinceThen,
  };
  return names[kind];
}

function definitionText({ statistic }: SeriesPoint): string {
  return [statistic.group, statistic.note].filter((part) => part !== undefined).join('; ');
}

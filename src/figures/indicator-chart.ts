import type { Locale } from '#core/locale.ts';
import { valueText } from '#core/text/written-value.ts';
import {
  cell,
  contentCell,
  type Figure,
  type FigureHeading,
  type FigureTable,
  type PlainMark,
  type TextMark,
} from './figure.ts';
import { drawFrame, layOutFrame } from './indicator-frame.ts';
import { drawStrand, drawValues } from './indicator-marks.ts';
import {
  type IndicatorPanel,
  type IndicatorSeries,
  type Measure,
  measureOf,
  pointsOf,
  type SeriesPoint,
} from './indicator-series.ts';
import { countingText, measureText } from './measure-text.ts';
import { LINE_HEIGHT, PHONE_WIDTH, wrapText } from './text-width.ts';

/** More planes than this are a table rather than a picture. */
const MOST_PANELS = 4;
const HEADING_LINES = 2;
const PANEL_GAP = 10;

/** One indicator over time: a plane for each measure with two values or more, a dot for each value at its period, a bar where it covers a stretch, a line only between values of one definition (dashed over what is missing); every value and its source in the table, which stands alone where no two values can be compared. */
export function drawIndicatorChart(
  heading: FigureHeading & { readonly series: IndicatorSeries },
): Figure {
  const { series, locale } = heading;
  const { marks, height } = drawPanels(series, locale);
  return {
    id: heading.id,
    title: heading.title,
    titleLang: heading.titleLang,
    description: describe(series, locale),
    width: PHONE_WIDTH,
    height,
    marks,
    source: sayFrom(series, locale),
    table: tableOf(heading),
  };
}

/** The panels that are drawn: those with something to compare. */
export function drawnPanels({ panels }: IndicatorSeries): readonly IndicatorPanel[] {
  return panels.filter((panel) => pointsOf(panel).length > 1).slice(0, MOST_PANELS);
}

interface Drawing {
  readonly marks: readonly PlainMark[];
  readonly height: number;
}

function drawPanels(series: IndicatorSeries, locale: Locale): Drawing {
  const isOnly = series.panels.length === 1;
  return drawnPanels(series).reduce<Drawing>(
    (above, panel) => {
      const top = above.height === 0 ? 0 : above.height + PANEL_GAP;
      const name = measureText(tellable(panel.measure, series), locale);
      const heading = isOnly ? [] : drawHeading(name, top);
      const points = pointsOf(panel);
      const axisTop = top + heading.length * LINE_HEIGHT;
      const frame = layOutFrame(points, axisTop + LINE_HEIGHT);
      const marks = [
        ...above.marks,
        ...heading,
        axisName(series.unit, { isContent: true, x: 0, y: axisTop + LINE_HEIGHT, anchor: 'start' }),
        ...drawFrame(frame),
        axisName(locale.words.figures.year, {
          x: PHONE_WIDTH,
          y: frame.end + LINE_HEIGHT / 2,
          anchor: 'end',
        }),
        ...panel.strands.flatMap((strand) => drawStrand(strand, frame)),
        ...drawValues(points, frame),
      ];
      return { marks, height: frame.end + LINE_HEIGHT };
    },
    { marks: [], height: 0 },
  );
}

function axisName(
  text: string,
  place: Pick<TextMark, 'x' | 'y' | 'anchor' | 'isContent'>,
): PlainMark {
  const [line = ''] = wrapText(text, { width: PHONE_WIDTH, lines: 1 });
  return { shape: 'text', ...place, text: line, look: 'muted' };
}

// The area is worth a word only where the values speak of more than one.
function tellable(measure: Measure, { panels }: IndicatorSeries): Measure {
  const areas = new Set(panels.map((panel) => panel.measure.area));
  return areas.size > 1 ? measure : { ...measure, area: undefined };
}

function drawHeading(text: string, top: number): readonly PlainMark[] {
  const lines = wrapText(text, { width: PHONE_WIDTH, lines: HEADING_LINES });
  return lines.map((line, index) => ({
    shape: 'text',
    x: 0,
    y: top + LINE_HEIGHT * (index + 1) - 4,
    text: line,
    anchor: 'start',
    look: 'strong',
  }));
}

function describe(series: IndicatorSeries, { say, words: { figures } }: Locale): string {
  const parts = { count: series.panels.flatMap(pointsOf).length, unit: series.unit };
  const drawn = drawnPanels(series);
  if (drawn.length === 0) return say(figures.seriesApart, parts);
  const sentence = say(figures.series, parts);
  return drawn.length === series.panels.length ? sentence : `${sentence} ${figures.seriesInTable}`;
}

// Several figures of one item have one source.
function sayFrom({ panels }: IndicatorSeries, { say, words }: Locale): string {
  const sources = panels.flatMap(pointsOf).flatMap((point) => point.sources);
  const items = new Set(sources.map(({ href }) => href.replace(/#.*/, '')));
  return say(words.figures.from, { count: items.size });
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
    rows: series.panels.flatMap(pointsOf).flatMap((point) =>
      point.sources.map((source) => [
        cell(locale.dates.period(point.period)),
        contentCell(locale, valueText(point.statistic)),
        {
          ...contentCell(locale, definitionText(point)),
          before: countingText(tellable(measureOf(point), series), locale),
        },
        contentCell(locale, source.title, source.href),
      ]),
    ),
  };
}

function definitionText({ statistic, organisation }: SeriesPoint): string {
  return [organisation, statistic.group, statistic.note]
    .filter((part) => part !== undefined)
    .join('; ');
}

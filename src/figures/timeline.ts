import { dateSortKey } from '#core/dates.ts';
import type { Locale } from '#core/locale.ts';
import {
  cell,
  contentCell,
  type Figure,
  type FigureHeading,
  type FigureMark,
  linked,
  type PlainMark,
} from './figure.ts';
import { type LabelWish, placeLabels } from './place-labels.ts';
import { linearScale, scaleThrough, yearsOf } from './scale.ts';
import { LINE_HEIGHT, PHONE_WIDTH, textWidth, wrapText } from './text-width.ts';
import { drawBinnedTimeline } from './timeline-bins.ts';
import {
  type DatedEvent,
  describeSpan,
  readEventDate,
  type TimelineEvent,
  writeEventDay,
} from './timeline-event.ts';

/** Beyond this many events the timeline counts them by month or year. */
const MOST_EVENTS = 16;
const AXIS = 46;
const LABELS = 72;
const MARGIN = 10;
const HALF_LINE = LINE_HEIGHT / 2;
const BLOCK_GAP = 12;
const TITLE_LINES = 2;
const SHORTEST_AXIS = 160;
/** Room beyond what the labels need, so that the axis can keep to the proportion of time where events stand apart. */
const SLACK = 1.25;
const DOT = 5;

/** A document from its issue to each report on it, from top to bottom in proportion of time, drawn out where events stand too close for their labels; many events are counted by month or year; `undefined` when there is none. Throws on a date that is not EDTF. */
export function drawTimeline(
  heading: FigureHeading & { readonly events: readonly TimelineEvent[] },
): Figure | undefined {
  const events = heading.events
    .map((event) => ({ ...event, when: readEventDate(event.date) }))
    .sort((a, b) => (dateSortKey(a.date) < dateSortKey(b.date) ? -1 : 1));
  if (events.length === 0) return undefined;
  if (events.length > MOST_EVENTS) return drawBinnedTimeline(heading, events);
  const { locale } = heading;
  const words = locale.words.figures;
  const blocks = events.map((event) => toBlock(event, locale));
  const room = blocks.reduce((sum, { height }) => sum + height, 0);
  const bottom = MARGIN + Math.max(SHORTEST_AXIS, room * SLACK);
  const { marks, isStretched } = drawEvents(blocks, bottom);
  const span = describeSpan(events, locale);
  return {
    id: heading.id,
    title: heading.title,
    description: isStretched ? `${span} ${words.timelineStretched}` : span,
    width: PHONE_WIDTH,
    height: bottom + MARGIN,
    marks,
    table: {
      caption: heading.title,
      head: [
        { text: words.date, align: 'start' },
        { text: words.event, align: 'start' },
      ],
      rows: events.map(({ when, label, href }) => [
        cell(writeEventDay(when, locale)),
        contentCell(locale, label, href),
      ]),
    },
  };
}

interface Block extends LabelWish {
  readonly event: DatedEvent;
  readonly day: string;
  readonly lines: readonly string[];
}

function toBlock(event: DatedEvent, locale: Locale): Block {
  const lines = wrapText(event.label, { width: PHONE_WIDTH - LABELS, lines: TITLE_LINES });
  const height = LINE_HEIGHT * (1 + lines.length) + BLOCK_GAP;
  return { event, day: writeEventDay(event.when, locale), lines, height, at: 0 };
}

function drawEvents(blocks: readonly Block[], bottom: number): Drawing {
  const spans = blocks.map(({ event }) => yearsOf(event.when));
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  // The last label hangs below its moment.
  const end = bottom - Math.max(...blocks.map(({ height }) => height));
  const even = linearScale([first, last], [MARGIN + HALF_LINE, end]);
  const order = blocks
    .map((block, index) => ({ block, span: spans[index] ?? { from: first, to: last } }))
    .map((one) => ({ ...one, middle: (one.span.from + one.span.to) / 2 }))
    .sort((a, b) => a.middle - b.middle);
  const tops = placeLabels(
    order.map(({ block, middle }) => ({ ...block, at: even(middle) - HALF_LINE })),
    { top: MARGIN, bottom },
  );
  const moments = order.map(({ middle }, place) => ({
    at: middle,
    y: (tops[place] ?? 0) + HALF_LINE,
  }));
  const lowest = Math.max(even(last), moments.at(-1)?.y ?? 0);
  const y = scaleThrough([{ at: first, y: even(first) }, ...moments, { at: last, y: lowest }]);
  const marks = order.flatMap(({ block, span }, place) => {
    const middle = moments[place]?.y ?? 0;
    // What is long by the even scale alone: to draw a day out is not to lengthen it.
    const isLong = even(span.to) - even(span.from) > DOT * 2;
    const [from, to] = isLong ? [y(span.from), y(span.to)] : [middle, middle];
    return drawEvent(block, { from, to, middle }, tops[place] ?? 0);
  });
  const isStretched = moments.some(({ at, y: placed }) => Math.abs(placed - even(at)) > 1);
  return { marks: [...drawYears({ first, last, lowest, y }), ...marks], isStretched };
}

interface Drawing {
  readonly marks: readonly FigureMark[];
  /** Whether the axis is drawn out where events stand close together. */
  readonly isStretched: boolean;
}

function drawYears(axis: {
  readonly first: number;
  readonly last: number;
  readonly lowest: number;
  readonly y: (year: number) => number;
}): readonly PlainMark[] {
  const { first, last, lowest, y } = axis;
  const years = Array.from(
    { length: Math.floor(last) - Math.ceil(first) + 1 },
    (_, index) => Math.ceil(first) + index,
  );
  const line = [y(first), lowest].map((at) => ({ x: AXIS, y: at }));
  const axisLine: PlainMark = { shape: 'line', points: line, look: 'axis' };
  let above = Number.NEGATIVE_INFINITY;
  const ticks = years.flatMap((year): readonly PlainMark[] => {
    const at = y(year);
    if (at - MARGIN <= 6 || at - above < LINE_HEIGHT) return [];
    above = at;
    return [
      { shape: 'line', points: [AXIS - 4, AXIS].map((x) => ({ x, y: at })), look: 'axis' },
      {
        shape: 'text',
        x: AXIS - 8,
        y: at + 5,
        text: String(year),
        anchor: 'end',
        look: 'muted',
      },
    ];
  });
  return [axisLine, ...ticks];
}

function drawEvent(
  block: Block,
  reach: { readonly from: number; readonly to: number; readonly middle: number },
  top: number,
): readonly FigureMark[] {
  const { event, day, lines } = block;
  const lead = [AXIS, LABELS - 4].map((x) => ({ x, y: reach.middle }));
  const dayLook = { shape: 'text', x: LABELS, anchor: 'start' } as const;
  const texts: readonly PlainMark[] = [
    { ...dayLook, y: top + LINE_HEIGHT - 5, text: day, look: 'strong' },
    ...lines.map(
      (text, index): PlainMark => ({
        ...dayLook,
        y: top + LINE_HEIGHT * (index + 2) - 5,
        text,
        look: 'label',
      }),
    ),
  ];
  const hit: PlainMark = {
    shape: 'rect',
    x: LABELS,
    y: top,
    width: Math.max(...texts.map((text) => (text.shape === 'text' ? textWidth(text.text) : 0))),
    height: LINE_HEIGHT * (lines.length + 1),
    look: 'hit',
  };
  return [
    { shape: 'line', points: lead, look: 'grid' },
    drawMoment(event, reach),
    ...linked({ href: event.href, label: `${day} ${event.label}` }, [hit, ...texts]),
  ];
}

function drawMoment(
  event: DatedEvent,
  reach: { readonly from: number; readonly to: number; readonly middle: number },
): PlainMark {
  if (reach.to > reach.from) {
    const [y, height] = [reach.from, reach.to - reach.from];
    return { shape: 'rect', x: AXIS - 4, y, width: 8, height, look: 'span' };
  }
  if (event.kind === 'origin') {
    const at = { x: AXIS - DOT, y: reach.middle - DOT };
    return { shape: 'rect', ...at, width: DOT * 2, height: DOT * 2, look: 'origin' };
  }
  return { shape: 'circle', cx: AXIS, cy: reach.middle, r: DOT, look: 'dot' };
}

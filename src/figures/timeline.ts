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
import { linearScale, yearsOf } from './scale.ts';
import { LINE_HEIGHT, PHONE_WIDTH, textWidth, wrapText } from './text-width.ts';
import { drawBinnedTimeline } from './timeline-bins.ts';
import {
  type DatedEvent,
  dateText,
  describeSpan,
  readEventDate,
  type TimelineEvent,
} from './timeline-event.ts';

/** Beyond this many events the timeline counts them by month or year. */
const MOST_EVENTS = 16;
const AXIS = 46;
const LABELS = 72;
const ELBOW = (AXIS + LABELS) / 2;
const MARGIN = 10;
const BLOCK_GAP = 12;
const TITLE_LINES = 2;
const SHORTEST_AXIS = 160;
/** Room beyond what the labels need, so that most of them can stand at their own moment. */
const SLACK = 1.25;
const DOT = 5;

/** A document from its issue to each report on it, from top to bottom in proportion of time; many events are counted by month or year; `undefined` when there is none. Throws on a date that is not EDTF. */
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
  return {
    id: heading.id,
    title: heading.title,
    description: describeSpan(events, locale),
    width: PHONE_WIDTH,
    height: bottom + MARGIN,
    marks: drawEvents(blocks, bottom),
    table: {
      caption: heading.title,
      head: [
        { text: words.date, align: 'start' },
        { text: words.event, align: 'start' },
      ],
      rows: events.map(({ when, label, href }) => [
        cell(dateText(when, locale)),
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
  return { event, day: dateText(event.when, locale), lines, height, at: 0 };
}

function drawEvents(blocks: readonly Block[], bottom: number): readonly FigureMark[] {
  const spans = blocks.map(({ event }) => yearsOf(event.when));
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  const y = linearScale([first, last], [MARGIN + DOT, bottom - DOT]);
  const middles = spans.map(({ from, to }) => y((from + to) / 2));
  const order = blocks
    .map((block, index) => ({ block, index, middle: middles[index] ?? 0 }))
    .sort((a, b) => a.middle - b.middle);
  const tops = placeLabels(
    order.map(({ block, middle }) => ({ ...block, at: middle - LINE_HEIGHT / 2 })),
    { top: MARGIN, bottom },
  );
  return [
    ...drawYears({ first, last, y }),
    ...order.flatMap(({ block, index, middle }, place) => {
      const span = spans[index] ?? { from: first, to: last };
      const reach = { from: y(span.from), to: y(span.to), middle };
      return drawEvent(block, reach, tops[place] ?? 0);
    }),
  ];
}

function drawYears(axis: {
  readonly first: number;
  readonly last: number;
  readonly y: (year: number) => number;
}): readonly PlainMark[] {
  const { first, last, y } = axis;
  const years = Array.from(
    { length: Math.floor(last) - Math.ceil(first) + 1 },
    (_, index) => Math.ceil(first) + index,
  );
  const apart = y(first + 1) - y(first);
  const every = Math.max(1, Math.ceil(LINE_HEIGHT / apart));
  const line = [first, last].map((year) => ({ x: AXIS, y: y(year) }));
  const axisLine: PlainMark = { shape: 'line', points: line, look: 'axis' };
  const ticks = years
    .filter((year) => year % every === 0 && y(year) - MARGIN > 6)
    .flatMap((year): readonly PlainMark[] => [
      {
        shape: 'line',
        points: [AXIS - 4, AXIS].map((x) => ({ x, y: y(year) })),
        look: 'axis',
      },
      {
        shape: 'text',
        x: AXIS - 8,
        y: y(year) + 5,
        text: String(year),
        anchor: 'end',
        look: 'muted',
      },
    ]);
  return [axisLine, ...ticks];
}

function drawEvent(
  block: Block,
  reach: { readonly from: number; readonly to: number; readonly middle: number },
  top: number,
): readonly FigureMark[] {
  const { event, day, lines } = block;
  const labelY = top + LINE_HEIGHT / 2;
  const lead = [
    { x: AXIS, y: reach.middle },
    { x: ELBOW, y: labelY },
    { x: LABELS - 4, y: labelY },
  ];
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
  const long = reach.to - reach.from > DOT * 2;
  if (long) {
    const [y, height] = [reach.from, reach.to - reach.from];
    return { shape: 'rect', x: AXIS - 4, y, width: 8, height, look: 'span' };
  }
  if (event.kind === 'origin') {
    const at = { x: AXIS - DOT, y: reach.middle - DOT };
    return { shape: 'rect', ...at, width: DOT * 2, height: DOT * 2, look: 'origin' };
  }
  return { shape: 'circle', cx: AXIS, cy: reach.middle, r: DOT, look: 'dot' };
}

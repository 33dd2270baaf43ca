import type { Locale } from '#core/locale.ts';
import { type Drawing, type FigureMark, linked, type PlainMark } from './figure.ts';
import type { NetworkDocument } from './network-document.ts';
import { cutText, LINE_HEIGHT, PHONE_WIDTH, textWidth } from './text-width.ts';

/** The documents of a network as rows in their order, and the pairs of rows that are related. */
export interface NetworkRows {
  readonly locale: Locale;
  readonly documents: readonly NetworkDocument[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** How rows are laid out: the room of arcs, names and bars, in units; where names stand over their bars, a bar has a line of its own. */
interface Layout {
  readonly width: number;
  readonly row: number;
  readonly arcs: { readonly left: number; readonly right: number };
  readonly year: { readonly x: number; readonly anchor: 'start' | 'end' };
  readonly label: { readonly left: number; readonly width: number };
  readonly bar: { readonly left: number; readonly right: number; readonly below: number };
}

const WIDE: Layout = {
  width: 860,
  row: 27,
  arcs: { left: 4, right: 150 },
  year: { x: 166, anchor: 'start' },
  label: { left: 212, width: 310 },
  bar: { left: 536, right: 860, below: 0 },
};
const NARROW: Layout = {
  width: PHONE_WIDTH,
  row: 2 * LINE_HEIGHT + 14,
  arcs: { left: 4, right: 40 },
  year: { x: PHONE_WIDTH - 4, anchor: 'end' },
  label: { left: 54, width: 262 },
  bar: { left: 54, right: 270, below: LINE_HEIGHT },
};

/** The network on a wide screen: at the left arcs join what is related, at the right bars count. */
export function drawWide(rows: NetworkRows): Drawing {
  return draw(rows, WIDE);
}

/** The network on a phone: each bar stands under the name it counts for. */
export function drawNarrow(rows: NetworkRows): Drawing {
  return draw(rows, NARROW);
}

function draw(rows: NetworkRows, layout: Layout): Drawing {
  const { documents, pairs, locale } = rows;
  const scale = scaleOf(rows, layout);
  const head = locale.words.figures.citingItems;
  const [leading = 0] = documents.map(({ citing }) => citing).toSorted((a, b) => b - a);
  return {
    width: layout.width,
    height: documents.length * layout.row + LINE_HEIGHT,
    marks: [
      text({ x: layout.bar.left, y: LINE_HEIGHT - 5, text: head, look: 'muted' }),
      ...pairs.map((pair) => drawArc(pair, layout, documents.length)),
      ...documents.flatMap((document, row) =>
        drawDocument(document, {
          layout,
          scale,
          top: LINE_HEIGHT + row * layout.row,
          // What most items cite is read first.
          look: document.citing * 3 >= leading ? 'strong' : 'label',
          year: yearOf(document) === yearOf(documents[row - 1]) ? '' : yearOf(document),
        }),
      ),
    ],
  };
}

interface DocumentRow {
  readonly layout: Layout;
  readonly scale: BarScale;
  readonly top: number;
  readonly look: 'strong' | 'label';
  readonly year: string;
}

const BAR_HEIGHT = 12;
const GAP = 4;

function drawDocument(document: NetworkDocument, row: DocumentRow): readonly FigureMark[] {
  const { layout, scale, top, look, year } = row;
  const { href, label, citing } = document;
  const line = top + LINE_HEIGHT - 2;
  const { left, width } = layout.label;
  const room = layout.year.anchor === 'end' && year !== '' ? width - textWidth(year) - GAP : width;
  const name = fitName(document, room);
  const barTop = line + layout.bar.below - BAR_HEIGHT + 1;
  const length = scale.length(citing);
  const [x, y] = [layout.bar.left + length + GAP, line + layout.bar.below];
  const hit = { x: left, y: top + 1, width: room, height: LINE_HEIGHT + 4 };
  return [
    { shape: 'circle', cx: layout.arcs.right + 4, cy: middleOf(top), r: 3, look: 'origin' },
    ...(year === '' ? [] : [text({ ...layout.year, y: line, text: year, look: 'muted' })]),
    ...linked({ href, label }, [
      { shape: 'rect', ...hit, look: 'hit' },
      { ...text({ x: left, y: line, text: name, look }), isContent: true } as PlainMark,
    ]),
    {
      shape: 'rect',
      x: layout.bar.left,
      y: barTop,
      width: length,
      height: BAR_HEIGHT,
      look: 'bar',
    },
    text({ x, y, text: scale.say(citing), look: 'muted' }),
  ];
}

interface TextToDraw {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly look: 'strong' | 'label' | 'muted';
  readonly anchor?: 'start' | 'end';
}

function text({ anchor = 'start', ...rest }: TextToDraw): PlainMark {
  return { shape: 'text', ...rest, anchor };
}

// A number is never cut: what it is a number of gives way.
function fitName({ label, number }: NetworkDocument, width: number): string {
  if (number === undefined || textWidth(label) <= width || !label.endsWith(number)) {
    return cutText(label, width);
  }
  const rest = width - textWidth(` ${number}`);
  const kind = label.slice(0, -number.length).trimEnd();
  return rest <= 0 ? cutText(number, width) : `${cutText(kind, rest)} ${number}`;
}

function yearOf(document: NetworkDocument | undefined): string {
  return /^\d{4}/.exec(document?.date ?? '')?.[0] ?? '';
}

interface BarScale {
  readonly length: (count: number) => number;
  readonly say: (count: number) => string;
}

// Behind the longest bar there is room for the widest number.
function scaleOf({ locale, documents }: NetworkRows, { bar }: Layout): BarScale {
  const counts = documents.map(({ citing }) => citing);
  const most = Math.max(1, ...counts);
  const widest = Math.max(...counts.map((count) => textWidth(locale.number(count))));
  const room = bar.right - bar.left - GAP - widest;
  return { length: (count) => (room * count) / most, say: locale.number };
}

const STEPS = 16;

// Half an ellipse: the farther apart, the farther out.
function drawArc([from, to]: readonly [number, number], layout: Layout, rows: number): PlainMark {
  const [start, end] = [from, to].map((row) => middleOf(LINE_HEIGHT + row * layout.row)) as [
    number,
    number,
  ];
  const { left, right } = layout.arcs;
  const [centre, half] = [(start + end) / 2, (end - start) / 2];
  const far = Math.abs(to - from) / Math.max(1, rows - 1);
  const least = (right - left) / 4;
  const reach = least + (right - left - least) * Math.sqrt(far);
  const points = Array.from({ length: STEPS + 1 }, (_, i) => {
    const angle = (Math.PI * i) / STEPS;
    return { x: right + 4 - reach * Math.sin(angle), y: centre - half * Math.cos(angle) };
  });
  return { shape: 'line', points, look: 'edge' };
}

// The middle of the letters of a row's first line.
function middleOf(top: number): number {
  return top + LINE_HEIGHT - 7;
}

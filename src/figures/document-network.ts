import type { RelationKind } from '#core/model/schema/document.ts';
import {
  cell,
  contentCell,
  type Figure,
  type FigureHeading,
  type FigureMark,
  linked,
  type PlainMark,
} from './figure.ts';
import { cutText, LINE_HEIGHT, PHONE_WIDTH, textWidth } from './text-width.ts';

/** A document in the network: how many items cite it, and where it stands in time (an EDTF date; unknown ones stand last). */
export interface NetworkDocument {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly date: string | undefined;
  readonly citing: number;
}

/** A relation of one document to another, by their ids. */
export interface NetworkRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

/** The documents of an archive, and what they are to each other. */
export interface NetworkHeading extends FigureHeading {
  readonly documents: readonly NetworkDocument[];
  readonly relations: readonly NetworkRelation[];
}

const MOST_DOCUMENTS = 30;
const ROW = 26;
const ARCS = { left: 4, right: 72 };
const LABEL = { left: 82, width: 128 };
const BAR = { left: 216, height: 12, gap: 4 };

/** The documents with the most citations and relations, one a line in order of issue: at the left an arc joins those that are related, at the right a bar tells how many items cite each; `undefined` where no document is cited or related. */
export function drawDocumentNetwork(heading: NetworkHeading): Figure | undefined {
  const shown = chooseDocuments(heading);
  if (shown.length === 0) return undefined;
  const { locale, relations, documents } = heading;
  const rows = new Map(shown.map(({ id }, row) => [id, row]));
  const drawn = relations.filter(({ from, to }) => from !== to && rows.has(from) && rows.has(to));
  const scale = scaleOf(heading, shown);
  return {
    id: heading.id,
    title: heading.title,
    description: locale.say(locale.words.figures.network, {
      shown: shown.length,
      count: documents.length,
      relations: drawn.length,
    }),
    width: PHONE_WIDTH,
    height: shown.length * ROW + LINE_HEIGHT,
    marks: [
      headOf(heading),
      ...drawn.map(({ from, to }) => drawArc(rows.get(from) ?? 0, rows.get(to) ?? 0, shown.length)),
      ...shown.flatMap((document, row) => drawDocument(document, middleOf(row), scale)),
    ],
    table: tableOf(heading, shown),
  };
}

function chooseDocuments({ documents, relations }: NetworkHeading): readonly NetworkDocument[] {
  const degrees = new Map<string, number>();
  for (const id of relations.flatMap(({ from, to }) => [from, to])) {
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  const weight = ({ id, citing }: NetworkDocument) => citing + (degrees.get(id) ?? 0);
  return documents
    .filter((document) => weight(document) > 0)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST_DOCUMENTS)
    .toSorted((a, b) => compareDates(a.date, b.date));
}

// EDTF dates of one precision are in order as texts; «~» only says about.
function compareDates(a = '9999', b = '9999'): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function headOf({ locale }: NetworkHeading): PlainMark {
  const text = locale.words.figures.citingItems;
  return { shape: 'text', x: PHONE_WIDTH, y: LINE_HEIGHT - 5, text, anchor: 'end', look: 'muted' };
}

function drawDocument(
  { label, href, citing }: NetworkDocument,
  middle: number,
  scale: BarScale,
): readonly FigureMark[] {
  const text = cutText(label, LABEL.width);
  const name: PlainMark = {
    shape: 'text',
    x: LABEL.left,
    y: middle + 5,
    text,
    anchor: 'start',
    look: 'label',
  };
  const hit: PlainMark = {
    shape: 'rect',
    x: LABEL.left,
    y: middle - ROW / 2 + 1,
    width: LABEL.width,
    height: ROW - 2,
    look: 'hit',
  };
  const width = scale.length(citing);
  return [
    { shape: 'circle', cx: ARCS.right + 4, cy: middle, r: 3, look: 'origin' },
    ...linked({ href, label }, [hit, name]),
    {
      shape: 'rect',
      x: BAR.left,
      y: middle - BAR.height / 2,
      width,
      height: BAR.height,
      look: 'bar',
    },
    {
      shape: 'text',
      x: BAR.left + width + BAR.gap,
      y: middle + 5,
      text: scale.say(citing),
      anchor: 'start',
      look: 'muted',
    },
  ];
}

interface BarScale {
  readonly length: (count: number) => number;
  readonly say: (count: number) => string;
}

// Behind the longest bar there is room for the widest number.
function scaleOf({ locale }: NetworkHeading, shown: readonly NetworkDocument[]): BarScale {
  const counts = shown.map(({ citing }) => citing);
  const most = Math.max(1, ...counts);
  const widest = Math.max(...counts.map((count) => textWidth(locale.number(count))));
  const room = PHONE_WIDTH - BAR.left - BAR.gap - widest;
  return { length: (count) => (room * count) / most, say: locale.number };
}

const STEPS = 12;

// Half an ellipse: the farther apart, the farther out.
function drawArc(from: number, to: number, rows: number): PlainMark {
  const [start, end] = [middleOf(from), middleOf(to)];
  const [centre, half] = [(start + end) / 2, (end - start) / 2];
  const far = Math.abs(to - from) / Math.max(1, rows - 1);
  const reach = 12 + (ARCS.right - ARCS.left - 12) * Math.sqrt(far);
  const points = Array.from({ length: STEPS + 1 }, (_, i) => {
    const angle = (Math.PI * i) / STEPS;
    return {
      x: ARCS.right + 4 - reach * Math.sin(angle),
      y: centre - half * Math.cos(angle),
    };
  });
  return { shape: 'line', points, look: 'edge' };
}

function middleOf(row: number): number {
  return LINE_HEIGHT + row * ROW + ROW / 2;
}

function tableOf(
  { title, locale, relations }: NetworkHeading,
  shown: readonly NetworkDocument[],
): Figure['table'] {
  const names = new Map(shown.map(({ id, label }) => [id, label]));
  const { figures } = locale.words;
  return {
    caption: title,
    head: [
      { text: figures.document, align: 'start' },
      { text: figures.citingItems, align: 'end' },
      { text: figures.relation, align: 'start' },
    ],
    rows: shown.map(({ id, label, href, citing }) => [
      contentCell(locale, label, href),
      cell(locale.number(citing)),
      contentCell(
        locale,
        relations
          .filter(({ from, to }) => from === id && names.has(to))
          .map(({ kind, to }) => `${kind} ${names.get(to)}`)
          .join('; '),
      ),
    ]),
  };
}

import { type FigureMark, linked, type PlainMark } from './figure.ts';
import { LINE_HEIGHT, wrapText } from './text-width.ts';

/** A document beside the middle, under the name of its relation. */
export interface Neighbour {
  readonly relation: string;
  readonly text: string;
  readonly href?: string | undefined;
}

/** The stack of one side, measured. */
export interface Side {
  readonly entries: readonly Entry[];
  readonly height: number;
}

interface Entry {
  /** The name of a relation stands once above all its documents; a folded rest has neither box nor arrow. */
  readonly kind: 'relation' | 'document' | 'rest';
  readonly lines: readonly string[];
  readonly text: string;
  readonly href?: string | undefined;
  readonly top: number;
  readonly height: number;
}

const COLUMN = 220;
const TRUNK = 20;
const PADDING = 8;
const GAP = 8;
const TEXT_LINES = 2;
const ARROW = 7;

/** Groups neighbours by relation, in the order given, and stacks them; those beyond `most` become one line. */
export function sideOf(
  neighbours: readonly Neighbour[],
  fold: {
    readonly most: number;
    readonly folded: (count: number) => string;
    readonly href: string | undefined;
  },
): Side {
  const shown = neighbours.slice(0, fold.most);
  const hidden = neighbours.length - shown.length;
  const entries: Entry[] = [];
  let height = 0;
  const stack = (kind: Entry['kind'], text: string, href?: string) => {
    const width = kind === 'document' ? COLUMN - PADDING * 2 : COLUMN;
    const lines = wrapText(text, { width, lines: TEXT_LINES });
    const tall = lines.length * LINE_HEIGHT + (kind === 'document' ? PADDING * 2 : 0);
    entries.push({ kind, lines, text, href, top: height, height: tall });
    height += tall + (kind === 'relation' ? 0 : GAP);
  };
  for (const relation of new Set(shown.map((one) => one.relation))) {
    stack('relation', relation);
    for (const one of shown.filter((other) => other.relation === relation)) {
      stack('document', one.text, one.href);
    }
  }
  if (hidden > 0) stack('rest', fold.folded(hidden), fold.href);
  return { entries, height };
}

/** Draws a side: its boxes, one trunk line between them and the middle's `edge`, and arrows in the direction of the relation. */
export function drawSide(
  side: Side,
  place: {
    readonly at: 'left' | 'right';
    readonly edge: number;
    readonly width: number;
    readonly height: number;
  },
): readonly FigureMark[] {
  if (side.entries.length === 0) return [];
  const { at, edge, width, height } = place;
  const shift = (height - side.height) / 2;
  const left = at === 'left' ? 0 : width - COLUMN;
  const inner = at === 'left' ? COLUMN : left;
  const trunk = at === 'left' ? inner + TRUNK : inner - TRUNK;
  const middles = side.entries
    .filter(({ kind }) => kind === 'document')
    .map((entry) => shift + entry.top + entry.height / 2);
  return [
    ...drawTrunk({ trunk, edge, middle: height / 2, middles }),
    ...middles.map((y) => segment({ x: trunk, y }, { x: inner, y })),
    ...(at === 'right'
      ? middles.map((y) => arrow({ x: inner, y }))
      : [arrow({ x: edge, y: height / 2 })]),
    ...side.entries.flatMap((entry) => drawEntry(entry, left, shift)),
  ];
}

function drawTrunk(lines: {
  readonly trunk: number;
  readonly edge: number;
  readonly middle: number;
  readonly middles: readonly number[];
}): readonly PlainMark[] {
  const { trunk, edge, middle, middles } = lines;
  return [
    segment(
      { x: trunk, y: Math.min(middle, ...middles) },
      { x: trunk, y: Math.max(middle, ...middles) },
    ),
    segment({ x: trunk, y: middle }, { x: edge, y: middle }),
  ];
}

function drawEntry(entry: Entry, left: number, shift: number): readonly FigureMark[] {
  const top = shift + entry.top;
  const inset = entry.kind === 'document' ? PADDING : 0;
  const texts = entry.lines.map(
    (text, index): PlainMark => ({
      shape: 'text',
      x: left + inset,
      y: top + inset + (index + 1) * LINE_HEIGHT - 5,
      text,
      anchor: 'start',
      look: entry.kind === 'relation' ? 'muted' : 'label',
    }),
  );
  if (entry.kind === 'relation') return texts;
  const area = { shape: 'rect', x: left, y: top, width: COLUMN, height: entry.height } as const;
  const box: readonly PlainMark[] = entry.kind === 'document' ? [{ ...area, look: 'box' }] : [];
  return linked({ href: entry.href, label: entry.text }, [
    { ...area, look: 'hit' },
    ...box,
    ...texts,
  ]);
}

function segment(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): PlainMark {
  return { shape: 'line', points: [from, to], look: 'edge' };
}

// Every arrow points right: what acts stands left of what it acts on.
function arrow(tip: { readonly x: number; readonly y: number }): PlainMark {
  const back = tip.x - ARROW;
  const points = [tip, { x: back, y: tip.y - ARROW / 2 }, { x: back, y: tip.y + ARROW / 2 }];
  return { shape: 'polygon', points, look: 'dot' };
}

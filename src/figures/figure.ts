import type { Language } from '#core/language.ts';
import type { Locale } from '#core/locale.ts';

/** What every figure is told by its caller: an id unique on the page, a title, and how the page speaks. */
export interface FigureHeading {
  readonly id: string;
  readonly title: string;
  /** The language of the title where it is not that of the page. */
  readonly titleLang?: Language | undefined;
  readonly locale: Locale;
}

/** A point of the drawing, in units of the view box (1 unit is 1 CSS pixel at natural size). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a shape is drawn; the style sheet `figures.css` has one rule for each. */
export type ShapeLook =
  | 'axis'
  | 'grid'
  | 'bar'
  | 'dot'
  | 'origin'
  | 'span'
  | 'edge'
  | 'edge-gap'
  | 'box'
  | 'box-centre'
  | 'tile'
  | 'tile-island'
  | 'step-1'
  | 'step-2'
  | 'step-3'
  | 'step-4'
  | 'hit';

/** How a text is drawn. */
export type TextLook = 'label' | 'strong' | 'value' | 'muted';

/** One text; `x` is where `anchor` points, `y` the baseline. */
export interface TextMark {
  readonly shape: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly look: TextLook;
  /** Whether the words are the archive's own, which are never translated; labels are. */
  readonly isContent?: true;
}

/** Shapes that carry no link. */
export type PlainMark =
  | TextMark
  | {
      readonly shape: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: ShapeLook;
    }
  | {
      readonly shape: 'circle';
      readonly cx: number;
      readonly cy: number;
      readonly r: number;
      readonly look: ShapeLook;
    }
  | {
      readonly shape: 'line' | 'polygon';
      readonly points: readonly Point[];
      readonly look: ShapeLook;
    };

/** Marks that lead to a page together; `label` is what a reader hears where none of them is a text. */
export interface LinkMark {
  readonly shape: 'link';
  readonly href: string;
  readonly label: string;
  readonly marks: readonly PlainMark[];
}

/** Anything a figure is made of. */
export type FigureMark = PlainMark | LinkMark;

/** One cell of the table behind a figure. */
export interface FigureCell {
  /** Words in the language of the page that stand before the text. */
  readonly before?: string;
  readonly text: string;
  readonly href?: string;
  /** The language of the words where it is not that of the page. */
  readonly lang?: Language;
}

/** The table behind a figure: everything the drawing shows; the first cell of a row is its header. */
export interface FigureTable {
  readonly caption: string;
  readonly head: readonly { readonly text: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly (readonly FigureCell[])[];
}

/** A finished drawing: its size in units and what it is made of. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly FigureMark[];
}

/** A finished drawing with its table; `id` is unique on its page. */
export interface Figure extends Drawing {
  readonly id: string;
  readonly title: string;
  readonly titleLang?: Language | undefined;
  readonly description: string;
  /** The same upright, for screens as narrow as a phone's. */
  readonly narrow?: Drawing;
  /** Where what is drawn comes from. */
  readonly source?: string;
  readonly table: FigureTable;
}

/** The marks as a link where there is an address, else as they are. */
export function linked(
  target: { readonly href?: string | undefined; readonly label: string },
  marks: readonly PlainMark[],
): readonly FigureMark[] {
  const { href, label } = target;
  return href === undefined ? marks : [{ shape: 'link', href, label, marks }];
}

/** A table cell with words of the archive itself: a name, a title. */
export function contentCell(
  { contentLanguage: lang }: Locale,
  text: string,
  href?: string,
): FigureCell {
  return { ...cell(text, href), ...(lang && { lang }) };
}

/** A table cell, with its address where there is one. */
export function cell(text: string, href?: string): FigureCell {
  return href === undefined ? { text } : { text, href };
}

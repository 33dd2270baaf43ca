import type { Locale } from '#core/locale.ts';
import { RELATION_INVERSES, type RelationKind } from '#core/model/schema/document.ts';
import { cell, contentCell, type Figure, type FigureHeading, type FigureMark } from './figure.ts';
import { drawSide, type Neighbour, type Side, sideOf } from './relation-side.ts';
import { LINE_HEIGHT, wrapText } from './text-width.ts';

/** One relation of the document in the middle; `kind` is the forward name, `forward` runs from the middle to `document`, `inverse` the other way. */
export interface DocumentRelation {
  readonly kind: RelationKind;
  readonly direction: 'forward' | 'inverse';
  readonly document: string;
  readonly href?: string | undefined;
}

/** A document and what it is related to. */
export interface RelationHeading extends FigureHeading {
  readonly centre: string;
  readonly relations: readonly DocumentRelation[];
  readonly listHref?: string | undefined;
}

const WIDTH = 680;
const MOST_NEIGHBOURS = 10;
const CENTRE = { left: 260, width: 160 };
const PADDING = 10;
const MARGIN = 6;

/** A document in the middle, what it acts on at the right, what acts on it at the left, under the words of the national legal database; beyond ten a side the rest is folded into one line (its page is `listHref`) and stays in the table; `undefined` when there is no relation. */
export function drawRelationGraph(heading: RelationHeading): Figure | undefined {
  const { relations } = heading;
  if (relations.length === 0) return undefined;
  const { locale } = heading;
  const { figures } = locale.words;
  const fold = {
    most: MOST_NEIGHBOURS,
    folded: (count: number) => locale.say(figures.folded, { count }),
    href: heading.listHref,
  };
  const left = sideOf(neighbours(heading, 'inverse'), fold);
  const right = sideOf(neighbours(heading, 'forward'), fold);
  const lines = wrapText(heading.centre, { width: CENTRE.width - PADDING * 2, lines: 4 });
  const boxHeight = lines.length * LINE_HEIGHT + PADDING * 2;
  const height = Math.max(left.height, right.height, boxHeight) + MARGIN * 2;
  return {
    id: heading.id,
    title: heading.title,
    description: locale.say(figures.relations, {
      forward: countOf(relations, 'forward'),
      inverse: countOf(relations, 'inverse'),
    }),
    width: WIDTH,
    height,
    marks: [
      ...drawCentre(lines, height / 2),
      ...drawOn(left, 'left', height),
      ...drawOn(right, 'right', height),
    ],
    table: tableOf(heading),
  };
}

/** The relation as the document in the middle would say it. */
function relationName({ term }: Locale, { kind, direction }: DocumentRelation): string {
  const name = direction === 'forward' ? kind : RELATION_INVERSES[kind];
  return term(name) ?? name;
}

function countOf(relations: readonly DocumentRelation[], direction: string): number {
  return relations.filter((relation) => relation.direction === direction).length;
}

function neighbours(
  { locale, relations }: Pick<RelationHeading, 'locale' | 'relations'>,
  direction: DocumentRelation['direction'],
): readonly Neighbour[] {
  return relations
    .filter((relation) => relation.direction === direction)
    .map((relation) => ({
      relation: relationName(locale, relation),
      text: relation.document,
      href: relation.href,
    }));
}

function drawOn(side: Side, at: 'left' | 'right', height: number): readonly FigureMark[] {
  const edge = at === 'left' ? CENTRE.left : CENTRE.left + CENTRE.width;
  return drawSide(side, { at, edge, width: WIDTH, height });
}

function drawCentre(lines: readonly string[], middle: number): readonly FigureMark[] {
  const top = middle - (lines.length * LINE_HEIGHT) / 2;
  return [
    {
      shape: 'rect',
      x: CENTRE.left,
      y: top - PADDING,
      width: CENTRE.width,
      height: lines.length * LINE_HEIGHT + PADDING * 2,
      look: 'box-centre',
    },
    ...lines.map(
      (text, index): FigureMark => ({
        shape: 'text',
        x: CENTRE.left + CENTRE.width / 2,
        y: top + (index + 1) * LINE_HEIGHT - 5,
        text,
        anchor: 'middle',
        look: 'strong',
      }),
    ),
  ];
}

function tableOf({
  title,
  locale,
  relations,
}: Pick<RelationHeading, 'title' | 'locale' | 'relations'>): Figure['table'] {
  const words = locale.words.figures;
  return {
    caption: title,
    head: [words.relation, words.document, words.direction].map((text) => ({
      text,
      align: 'start',
    })),
    rows: relations.map((relation) => [
      cell(relationName(locale, relation)),
      contentCell(locale, relation.document, relation.href),
      cell(words[relation.direction]),
    ]),
  };
}

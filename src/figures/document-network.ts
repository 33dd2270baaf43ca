import type { RelationKind } from '#core/model/schema/document.ts';
import { cell, contentCell, type Figure, type FigureHeading } from './figure.ts';
import type { NetworkDocument } from './network-document.ts';
import { drawNarrow, drawWide } from './network-drawing.ts';

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

/** The documents with the most citations and relations, one a line in order of issue: an arc joins those that are related, a bar tells how many items cite each; `undefined` where no document is cited or related. */
export function drawDocumentNetwork(heading: NetworkHeading): Figure | undefined {
  const shown = chooseDocuments(heading);
  if (shown.length === 0) return undefined;
  const { locale, relations, documents } = heading;
  const rows = new Map(shown.map(({ id }, row) => [id, row]));
  const pairs = relations.flatMap(({ from, to }) => {
    const [start, end] = [rows.get(from), rows.get(to)];
    return from === to || start === undefined || end === undefined ? [] : [[start, end] as const];
  });
  const network = { locale, documents: shown, pairs };
  return {
    id: heading.id,
    title: heading.title,
    description: locale.say(locale.words.figures.network, {
      shown: shown.length,
      count: documents.length,
      relations: pairs.length,
    }),
    ...drawWide(network),
    narrow: drawNarrow(network),
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

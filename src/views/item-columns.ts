import { foldRows } from './item-glance.ts';
import type { ItemPage } from './item-page.ts';
import type { OpenCitation } from './open-citations.ts';

/** What may stand beside the text of an item, in the order in which all of it follows the text. */
const ORDER = [
  'event',
  'documents',
  'choices',
  'links',
  'people',
  'source',
  'citation',
  'pictures',
  'threads',
  'related',
] as const;

/** A part of an item's page that may stand beside its text. */
export type ItemPart = (typeof ORDER)[number];

/** The parts that stand beside the text, and those that follow below both. */
export interface ItemColumns {
  readonly beside: readonly ItemPart[];
  readonly below: readonly ItemPart[];
}

/** Shares out what follows the text of an item: part after part stands beside it as long as the text reaches, so that neither column stays empty for long. Heights are told by the letters, in lines. */
export function layItemParts(
  page: ItemPage,
  { html, choices }: { readonly html: string; readonly choices: readonly OpenCitation[] },
): ItemColumns {
  const parts = partLines(page, choices).filter(({ lines }) => lines > 0);
  const room = textLines(html) + SLACK;
  let used = 0;
  const ends = parts.map(({ lines }) => (used += lines + HEADING));
  const fitting = ends.filter((end) => end <= room).length;
  const names = parts.map(({ part }) => part);
  return { beside: names.slice(0, fitting), below: names.slice(fitting) };
}

/** Letters of a line of the text, and of the column beside it. */
const TEXT_LINE = 70;
const SIDE_LINE = 44;
/** What a heading with its distances takes, and the space between two rows. */
const HEADING = 3;
const GAP = 1;
/** A column may end so many lines below the other. */
const SLACK = 8;

// The text as `print-body.ts` writes it: what ends a block ends a line.
function textLines(html: string): number {
  const blocks = html.split(/<\/(?:p|li|h\d|tr|figcaption|blockquote)>/);
  const pictures = html.split('<img ').length - 1;
  const heights = blocks.map((block) => height([block.replace(/<[^>]*>/g, '').trim()], TEXT_LINE));
  return sum(heights) + pictures * PICTURE;
}

/** A picture takes about so many lines. */
const PICTURE = 14;

// The texts of one row, each on lines of its own, and the space after it; none where nothing is said.
function height(texts: readonly (string | undefined)[], letters = SIDE_LINE): number {
  const said = texts.filter((text) => text !== undefined && text !== '');
  if (said.length === 0) return 0;
  return sum(said.map((text) => Math.ceil((text?.length ?? 0) / letters))) + GAP / 2;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function partLines(page: ItemPage, choices: readonly OpenCitation[]) {
  const rows = <Row>(all: readonly Row[], texts: (row: Row) => readonly (string | undefined)[]) =>
    sum(all.map((row) => height(texts(row))));
  const { event, source } = page;
  const lists: Readonly<Record<ItemPart, number>> = {
    event: event === undefined ? 0 : rows(eventRows(event), (row) => row),
    documents:
      rows(page.documents, ({ fullName, title, wording, sourceIssuer, note }) => [
        ...[fullName, title, wording, note],
        ...(sourceIssuer === undefined ? [] : [sourceIssuer, sourceIssuer]),
      ]) + (page.numbers.length > 0 ? 2 : 0),
    choices: rows(choices, ({ sentence, candidates }) => [
      sentence,
      ...candidates.map(({ label }) => label),
    ]),
    links: rows([...foldRows(page.organisations).first, ...page.topics], ({ label }) => [label]),
    people: rows(foldRows(page.people).first, ({ name, roles, organisation, note }) => [
      name,
      roles.join('; '),
      organisation?.label,
      note,
    ]),
    source: rows([source.name, source.title, source.url, page.byline, source.note], (row) => [row]),
    citation: 2 * height([page.title, source.name]) + 6,
    pictures: page.pictures.length > 0 ? 3 : 0,
    threads: rows(page.threads, ({ name, earlier, later }) => [name, earlier?.label, later?.label]),
    related: rows(page.related, ({ title, reasons }) => [title, reasons.join('; ')]),
  };
  return ORDER.map((part) => ({ part, lines: lists[part] }));
}

function eventRows({
  name,
  date,
  venue,
  place,
  organiser,
  ...people
}: NonNullable<ItemPage['event']>) {
  const told = [date, venue, place?.label, organiser?.label].filter((fact) => fact !== undefined);
  const { chairs, speakers, attendees } = people;
  const lists = [chairs, speakers, attendees].filter((names) => names.length > 0);
  return [[name], ...told.map((fact) => ['-', fact]), ...lists.map((names) => ['-', ...names])];
}

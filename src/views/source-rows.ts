import type { Edition } from '#core/edition.ts';
import type { RegisterSource } from '#core/model/schema/register-source.ts';
import { dateText } from './date-text.ts';
import { contentText, documentLink, itemLink, type Link, type Wording } from './links.ts';

/** A source of what a register says: an item or a document of the archive, another site, or words alone; `date` is when it said so. */
export interface SourceRow {
  readonly name: string | Wording | Link;
  readonly date: string | undefined;
  /** What it states, where the record says it. */
  readonly states: string | Wording | undefined;
}

/** The sources as a page lists them, in the order of the record. */
export function sourceRows(
  edition: Edition,
  sources: readonly RegisterSource[] = [],
): readonly SourceRow[] {
  return sources.map((source) => {
    const date = sourceDate(edition, source);
    return {
      name: nameOf(edition, source),
      date: date === undefined ? undefined : dateText(edition.locale, date).digits,
      states: source.states === undefined ? undefined : contentText(edition, source.states),
    };
  });
}

/** When a source said what it is named for (EDTF): an item on its day, a document on the day of its issue. */
export function sourceDate(
  { itemById, documents }: Edition,
  { item, document, date }: RegisterSource,
): string | undefined {
  if (item !== undefined) return itemById.get(item)?.fields.date;
  return document === undefined ? date : documents.byId.get(document)?.fields.date;
}

function nameOf(edition: Edition, source: RegisterSource): SourceRow['name'] {
  const item = source.item === undefined ? undefined : edition.itemById.get(source.item);
  if (item !== undefined) return itemLink(edition, item);
  if (source.document !== undefined) return documentLink(edition, source.document);
  const words = contentText(edition, source.item ?? source.name ?? '');
  if (source.url === undefined) return words;
  return typeof words === 'string'
    ? { label: words, url: source.url }
    : { ...words, url: source.url };
}

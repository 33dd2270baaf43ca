import type { Edition } from '#core/edition.ts';
import { itemUrl } from '#core/urls.ts';
import { type DateText, dateText } from './date-text.ts';
import { type DocumentRow, toDocumentRow } from './documents-page.ts';

/** The course of one document as the archive's own records tell it: its issue, then what items report of it, oldest first. */
export interface HomeStory {
  readonly document: DocumentRow;
  readonly steps: readonly StoryStep[];
  /** How many items cite it beside those told. */
  readonly untold: number;
}

/** One item of a story. */
export interface StoryStep {
  readonly date: DateText;
  readonly title: string;
  readonly url: string;
}

const FEWEST = 2;
const TOLD = 4;

/** The document of a known day that most items report on, later ones before earlier; `undefined` where no document has two. */
export function makeHomeStory(edition: Edition): HomeStory | undefined {
  const { documents, locale } = edition;
  const itemsOf = (id: string) => documents.itemsOf.get(id) ?? [];
  const newest = (id: string) => itemsOf(id).at(-1)?.fields.date ?? '';
  const [chosen] = documents.entries
    .filter(({ id, fields }) => fields.date !== undefined && itemsOf(id).length >= FEWEST)
    .toSorted(
      (a, b) =>
        itemsOf(b.id).length - itemsOf(a.id).length || (newest(a.id) < newest(b.id) ? 1 : -1),
    );
  if (chosen === undefined) return undefined;
  const items = itemsOf(chosen.id);
  // What is known by its month or year alone stands first or last of it by no right.
  const dated = items.filter(({ fields }) => dateText(locale, fields.date).isDay);
  const tellable = dated.length >= TOLD ? dated : items;
  const told =
    tellable.length > TOLD ? [...tellable.slice(0, 1), ...tellable.slice(1 - TOLD)] : tellable;
  return {
    document: toDocumentRow(edition, chosen),
    steps: told.map(({ id, fields }) => ({
      date: dateText(locale, fields.date),
      title: fields.title,
      url: locale.path(itemUrl(id)),
    })),
    untold: items.length - told.length,
  };
}

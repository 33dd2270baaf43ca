import type { Edition } from '#core/edition.ts';
import { citingSentences, citingWordings } from '#core/model/archive/citing-sentences.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { compareVietnamese } from '#core/text/order.ts';
import { documentUrl, listPageUrl } from '#core/urls.ts';
import { CITING_LIST_FILE } from '#exports/citing-items.ts';
import { type ItemRow, toItemRow } from './item-rows.ts';
import { type Link, placeName } from './links.ts';
import { makePager, type Pager, ROWS_PER_PAGE, sliceRows } from './pagination.ts';

/** An item that cites a document, with the words its source has for it and the first sentence that cites it. */
export interface CitingItem extends ItemRow {
  readonly year: string;
  /** What it can be narrowed by: its year and the ids of its places. */
  readonly of: readonly string[];
  readonly wordings: readonly string[];
  readonly sentence: string | undefined;
}

/** The items of one year, on the page at hand. */
export interface CitingYear {
  readonly year: string;
  /** Its id on the page. */
  readonly id: string;
  readonly items: readonly CitingItem[];
}

/** What the items that cite a document can be narrowed by, wherever they lie: years in order, places by name; and the file that tells of all of them, with its path from the site's root. */
export interface CitingChoices {
  readonly document: string;
  readonly years: readonly string[];
  readonly places: readonly { readonly id: string; readonly name: string }[];
  readonly file: string;
}

/** The items that cite a document, as one page of them shows it. */
export interface CitingItems {
  readonly total: number;
  /** How many of them are on the page. */
  readonly shown: number;
  readonly years: readonly CitingYear[];
  /** Many are folded by year, so that the page can be walked through. */
  readonly isFolded: boolean;
  /** Every year with its number of items, wherever it lies; none where one page shows all at a glance. */
  readonly jumps: readonly (Link & { readonly count: number })[];
  /** What a reader can narrow them by; `undefined` where there are few. */
  readonly filter: CitingChoices | undefined;
  readonly pager: Pager | undefined;
}

/** Beyond this many items their years are folded. */
const MOST_UNFOLDED = 10;

/** The items that cite a document, in order of time: page `page` of them (from 1). */
export function citingItems(edition: Edition, id: string, page: number): CitingItems {
  const rows = edition.documents.itemsOf.get(id) ?? [];
  const list = { base: documentUrl(id), rows, page, size: ROWS_PER_PAGE };
  const items = sliceRows(list).map((item) => toCitingItem(edition, item, id));
  const isLong = rows.length > MOST_UNFOLDED;
  const years = [...Map.groupBy(items, ({ year }) => year)].map(([year, ofYear]) => ({
    year,
    id: yearId(year),
    items: ofYear,
  }));
  return {
    total: rows.length,
    shown: items.length,
    years,
    isFolded: isLong,
    jumps: isLong ? jumpsOf(edition, id, rows) : [],
    filter: isLong ? choicesOf(edition, id, rows) : undefined,
    pager: makePager(edition, list),
  };
}

function toCitingItem(edition: Edition, item: ItemEntry, id: string): CitingItem {
  return {
    ...toItemRow(edition, item),
    year: item.year,
    of: [item.year, ...(item.fields.places ?? [])],
    wordings: citingWordings(item, id),
    sentence: citingSentences(item, id)[0],
  };
}

function yearId(year: string): string {
  return `nam-${year}`;
}

/** Each year leads to the page on which it begins. */
function jumpsOf(
  { locale }: Edition,
  id: string,
  rows: readonly ItemEntry[],
): CitingItems['jumps'] {
  return [...Map.groupBy(rows, ({ year }) => year)].map(([year, ofYear]) => {
    const first = ofYear[0] === undefined ? 0 : rows.indexOf(ofYear[0]);
    const page = listPageUrl(documentUrl(id), Math.floor(first / ROWS_PER_PAGE) + 1);
    return { url: `${locale.path(page)}#${yearId(year)}`, label: year, count: ofYear.length };
  });
}

function choicesOf(
  edition: Edition,
  document: string,
  rows: readonly ItemEntry[],
): CitingChoices | undefined {
  const years = [...new Set(rows.map(({ year }) => year))];
  const ids = [...new Set(rows.flatMap(({ fields }) => fields.places ?? []))];
  const places = ids
    .map((id) => ({ id, name: placeName(edition, id) }))
    .sort((one, other) => compareVietnamese(one.name, other.name));
  if (years.length < 2 && places.length < 2) return undefined;
  return { document, years, places, file: `${documentUrl(document)}${CITING_LIST_FILE}` };
}

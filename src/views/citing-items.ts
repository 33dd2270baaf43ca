import type { Edition } from '#core/edition.ts';
import { citingSentences, citingWordings } from '#core/model/archive/citing-sentences.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { compareVietnamese } from '#core/text/order.ts';
import { documentUrl, listPageUrl } from '#core/urls.ts';
import { type ItemRow, toItemRow } from './item-rows.ts';
import type { Link } from './links.ts';
import { makePager, type Pager, ROWS_PER_PAGE, sliceRows } from './pagination.ts';

/** An item that cites a document, with the words its source has for it and the first sentence that cites it. */
export interface CitingItem extends ItemRow {
  readonly year: string;
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
  /** The names of places to choose from; none where there is nothing to choose. */
  readonly places: readonly string[];
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
    places: isLong ? placesOf(items) : [],
    pager: makePager(edition, list),
  };
}

function toCitingItem(edition: Edition, item: ItemEntry, id: string): CitingItem {
  return {
    ...toItemRow(edition, item),
    year: item.year,
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

function placesOf(items: readonly CitingItem[]): readonly string[] {
  const places = [...new Set(items.flatMap((item) => item.places))];
  return places.length < 2 ? [] : places.sort(compareVietnamese);
}

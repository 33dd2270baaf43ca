import { parseDate } from '#core/dates.ts';
import type { Edition } from '#core/edition.ts';
import type { ItemEntry } from '#core/model/archive/entries.ts';
import { listPageUrl } from '#core/urls.ts';
import { type ItemRow, toItemRows } from './item-rows.ts';
import type { Link } from './links.ts';
import { type PageOfList, sliceRows } from './pagination.ts';

/** The items on one page of a list, by month or year, and the ways from it to each month or year of the whole list. */
export interface DatedList {
  readonly groups: readonly DatedGroup[];
  /** Empty where the list is so short that all of it is in sight. */
  readonly jumps: readonly (Link & { readonly count: string })[];
}

/** The items of one month or year that stand on the page. */
export interface DatedGroup {
  /** The part of the page that a jump leads to; `undefined` where the group began on the page before. */
  readonly id: string | undefined;
  /** `undefined` in a short list, whose rows need no headings. */
  readonly name: string | undefined;
  readonly rows: readonly ItemRow[];
}

/** By what the items of a list are told apart: the months of one year, or the years. */
export type Span = 'month' | 'year';

const FEWEST_ROWS = 12;

/** One page of a list of items, newest first, with headings and jumps by month or year where the list is long. */
export function makeDatedList(
  edition: Edition,
  list: PageOfList<ItemEntry>,
  span: Span,
): DatedList {
  const { locale } = edition;
  const shown = sliceRows(list);
  const all = spansOf(list.rows, span);
  if (list.rows.length < FEWEST_ROWS || all.length < 2) {
    return {
      groups: [{ id: undefined, name: undefined, rows: toItemRows(edition, shown) }],
      jumps: [],
    };
  }
  const start = (list.page - 1) * list.size;
  const end = start + shown.length;
  const onPage = all.filter(({ first, count }) => first < end && first + count > start);
  return {
    groups: onPage.map(({ key, first, count }) => ({
      id: first >= start ? partOf(key) : undefined,
      name: nameOf(edition, key, span),
      rows: toItemRows(
        edition,
        list.rows.slice(Math.max(first, start), Math.min(first + count, end)),
      ),
    })),
    jumps: all.map(({ key, first, count }) => ({
      url: `${locale.path(listPageUrl(list.base, Math.floor(first / list.size) + 1))}#${partOf(key)}`,
      label: nameOf(edition, key, span),
      count: locale.number(count),
    })),
  };
}

interface Run {
  /** `2024-10`, or `2024` where the month is not known or does not matter. */
  readonly key: string;
  /** The place of its first item in the list, from 0. */
  readonly first: number;
  readonly count: number;
}

// The list is in order of time, so that what has one key stands together; a year without a month comes after its months.
function spansOf(items: readonly ItemEntry[], span: Span): readonly Run[] {
  const counts = new Map<string, number>();
  for (const { year, fields } of items) {
    const key = span === 'year' ? year : monthOf(year, fields.date);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let first = 0;
  return [...counts].map(([key, count]) => {
    const run = { key, first, count };
    first += count;
    return run;
  });
}

function monthOf(year: string, edtf: string): string {
  const month = parseDate(edtf)?.month;
  return month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`;
}

function partOf(key: string): string {
  return `${key.length > 4 ? 'thang' : 'nam'}-${key}`;
}

function nameOf({ locale }: Edition, key: string, span: Span): string {
  if (span === 'month' && key.length === 4) return locale.say(locale.words.lists.monthUnknown, {});
  const date = parseDate(key);
  if (date === undefined) throw new Error(`no month and no year: ${key}`);
  const [letter = '', ...rest] = locale.dates.full(date);
  return `${letter.toLocaleUpperCase('vi')}${rest.join('')}`;
}

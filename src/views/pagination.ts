import type { Edition } from '#core/edition.ts';
import { listPageUrl } from '#core/urls.ts';
import type { MenuLink } from './frame.ts';
import type { Link } from './links.ts';

/** How many items the list of all items has on a page. */
export const ITEMS_PER_PAGE = 20;

/** How many rows the lists below an entry have on a page. */
export const ROWS_PER_PAGE = 50;

/** The links between the pages of one list; `gap` stands for the pages left out. */
export interface Pager {
  readonly label: string;
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  readonly pages: readonly (MenuLink | 'gap')[];
}

/** A list and the page of it that is asked for, from 1. */
export interface PageOfList<Row> {
  readonly base: string;
  readonly rows: readonly Row[];
  readonly page: number;
  readonly size: number;
}

/** The rows of one page. */
export function sliceRows<Row>({ rows, page, size }: PageOfList<Row>): readonly Row[] {
  return rows.slice((page - 1) * size, page * size);
}

/** The links between the pages; `undefined` where one page holds all. */
export function makePager(
  { locale }: Pick<Edition, 'locale'>,
  { base, rows, page, size }: PageOfList<unknown>,
): Pager | undefined {
  const { page: pageLabel, pageOf } = locale.words.lists;
  const total = countPages(rows.length, size);
  if (total === 1) return undefined;
  const toLink = (number: number): Link => ({
    url: locale.path(listPageUrl(base, number)),
    label: locale.say(pageLabel, { page: number }),
  });
  return {
    label: locale.say(pageOf, { page, total }),
    previous: page > 1 ? toLink(page - 1) : undefined,
    next: page < total ? toLink(page + 1) : undefined,
    pages: shownPages(page, total).map((number) =>
      number === 'gap'
        ? 'gap'
        : { ...toLink(number), current: number === page ? 'page' : undefined },
    ),
  };
}

/** The paths `trang-2`, `trang-3` … of a list, `undefined` for its first page: the parameters of a paginated route. */
export function pageParameters(
  rows: number,
  size: number,
): readonly { readonly parameter: string | undefined; readonly page: number }[] {
  return Array.from({ length: countPages(rows, size) }, (_, index) => ({
    parameter: index === 0 ? undefined : `trang-${index + 1}`,
    page: index + 1,
  }));
}

// An empty list has one page, which says that it is empty.
function countPages(rows: number, size: number): number {
  return Math.max(1, Math.ceil(rows / size));
}

function shownPages(page: number, total: number): readonly (number | 'gap')[] {
  const numbers = [1, page - 1, page, page + 1, total].filter(
    (number, index, all) => number >= 1 && number <= total && all.indexOf(number) === index,
  );
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    return before !== undefined && number - before > 1 ? (['gap', number] as const) : [number];
  });
}

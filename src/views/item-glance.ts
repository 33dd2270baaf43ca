import type { Words } from '#core/strings/table.ts';
import type { ItemPage } from './item-page.ts';
import type { Link } from './links.ts';

/** One line of what an item is about, told under its lead: the first links, and how many more stand at a part of the page. */
export interface Glance {
  readonly label: string;
  readonly part: string;
  readonly links: readonly Link[];
  readonly more: number;
}

/** The bodies and documents of an item as its head tells them. */
export function itemGlance(
  { organisations, documents }: ItemPage,
  item: Words['item'],
): readonly Glance[] {
  return [
    { label: item.bodies, part: '#co-quan', all: organisations },
    { label: item.cited, part: '#van-ban', all: documents.map(({ link }) => link) },
  ]
    .filter(({ all }) => all.length > 0)
    .map(({ label, part, all }) => ({
      label,
      part,
      links: all.slice(0, AT_ONCE),
      more: Math.max(0, all.length - AT_ONCE),
    }));
}

/** A list beside a text: the rows that are seen at once, and those under a fold where there are many. */
export function foldRows<Row>(rows: readonly Row[]): {
  readonly first: readonly Row[];
  readonly rest: readonly Row[];
} {
  const shown = rows.length > MOST_BESIDE ? MOST_BESIDE - 2 : rows.length;
  return { first: rows.slice(0, shown), rest: rows.slice(shown) };
}

const AT_ONCE = 2;
const MOST_BESIDE = 8;

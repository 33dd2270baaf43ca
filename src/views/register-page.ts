import type { Edition } from '#core/edition.ts';
import { listPageUrl, type RegisterPath, URLS } from '#core/urls.ts';
import type { Figure } from '#figures/figure.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { pageLink } from './links.ts';
import { yearChart } from './page-figures.ts';
import { makePager, type Pager, sliceRows } from './pagination.ts';
import { currentMap, formerMap, yearPlaceGrid } from './place-figures.ts';
import { type EntryRow, listEntries } from './register-rows.ts';

/** One page of a register's list. */
export interface RegisterPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** Entries under their headings; a register without groups has one group without a name. */
  readonly groups: readonly {
    readonly name: string | undefined;
    readonly rows: readonly EntryRow[];
  }[];
  readonly figures: readonly Figure[];
  readonly pager: Pager | undefined;
}

/** How many entries a page of a register's list has. */
export const ENTRIES_PER_PAGE = 200;

/** Page `page` (from 1) of the list of organisations, places, topics or years. */
export function makeRegisterPage(
  edition: Edition,
  register: RegisterPath,
  page: number,
): RegisterPage {
  const base = URLS[register];
  const entries = listEntries(edition, register);
  const list = { base, rows: entries, page, size: ENTRIES_PER_PAGE };
  const groups = [...Map.groupBy(sliceRows(list), ({ group }) => group)];
  const { title, description } = edition.locale.words.lists[register];
  return {
    frame: makeFrame(edition, {
      path: listPageUrl(base, page),
      title: pageTitle(edition, title, page),
      description,
      crumbs: listCrumbs(edition, pageLink(edition, base, title), page),
    }),
    title,
    lead: description,
    groups: groups.map(([name, rows]) => ({
      name: groups.length === 1 ? undefined : name,
      rows,
    })),
    figures: page === 1 ? FIGURES_OF[register](edition).filter((one) => one !== undefined) : [],
    pager: makePager(edition, list),
  };
}

const FIGURES_OF: Readonly<
  Record<RegisterPath, (edition: Edition) => readonly (Figure | undefined)[]>
> = {
  organisations: () => [],
  // A map on which nothing is counted says nothing.
  places: (edition) =>
    edition.places.itemsOf.size === 0 ? [] : [currentMap(edition), formerMap(edition)],
  topics: () => [],
  indicators: () => [],
  people: () => [],
  years: (edition) => [yearChart(edition, edition.items), yearPlaceGrid(edition)],
};

import type { Archive } from '#core/model/archive.ts';
import { LISTS, pageLabel } from '#core/strings/lists.ts';
import { formatNumber } from '#core/text/numbers.ts';
import { listPageUrl, type RegisterPath, URLS } from '#core/urls.ts';
import type { Figure } from '#figures/figure.ts';
import { type Frame, HOME_CRUMB, makeFrame } from './frame.ts';
import { yearChart } from './page-figures.ts';
import { makePager, type Pager, sliceRows } from './pagination.ts';
import { currentMap, formerMap, yearPlaceGrid } from './place-figures.ts';
import { type EntryRow, listEntries } from './register-rows.ts';

/** One page of a register's list. */
export interface RegisterPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly total: string;
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
  archive: Archive,
  register: RegisterPath,
  page: number,
): RegisterPage {
  const base = URLS[register];
  const entries = listEntries(archive, register);
  const list = { base, rows: entries, page, size: ENTRIES_PER_PAGE };
  const groups = [...Map.groupBy(sliceRows(list), ({ group }) => group)];
  const { title, description } = LISTS[register];
  const path = listPageUrl(base, page);
  return {
    frame: makeFrame(archive, {
      path,
      title: page === 1 ? title : `${title} – ${pageLabel(page)}`,
      description,
      crumbs: [
        HOME_CRUMB,
        { url: base, label: title },
        ...(page === 1 ? [] : [{ url: path, label: pageLabel(page) }]),
      ],
    }),
    title,
    lead: description,
    total: formatNumber(entries.length),
    groups: groups.map(([name, rows]) => ({
      name: groups.length === 1 ? undefined : name,
      rows,
    })),
    figures: page === 1 ? FIGURES_OF[register](archive).filter((one) => one !== undefined) : [],
    pager: makePager(list),
  };
}

const FIGURES_OF: Readonly<
  Record<RegisterPath, (archive: Archive) => readonly (Figure | undefined)[]>
> = {
  organisations: () => [],
  places: (archive) => [currentMap(archive), formerMap(archive)],
  topics: () => [],
  years: (archive) => [yearChart(archive.items), yearPlaceGrid(archive)],
};

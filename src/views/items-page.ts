import type { Archive } from '#core/model/archive.ts';
import { LISTS, pageLabel } from '#core/strings/lists.ts';
import { formatNumber } from '#core/text/numbers.ts';
import { listPageUrl, URLS } from '#core/urls.ts';
import { type Frame, HOME_CRUMB, makeFrame } from './frame.ts';
import { type ItemRow, toItemRows } from './item-rows.ts';
import { ITEMS_PER_PAGE, makePager, type Pager, sliceRows } from './pagination.ts';

/** One page of the list of all items. */
export interface ItemsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly total: string;
  readonly rows: readonly ItemRow[];
  readonly pager: Pager | undefined;
}

/** Page `page` (from 1) of all items, newest first. */
export function makeItemsPage(archive: Archive, page: number): ItemsPage {
  const list = { base: URLS.items, rows: archive.items, page, size: ITEMS_PER_PAGE };
  const { title, description } = LISTS.items;
  const path = listPageUrl(URLS.items, page);
  return {
    frame: makeFrame(archive, {
      path,
      title: page === 1 ? title : `${title} – ${pageLabel(page)}`,
      description,
      crumbs: [
        HOME_CRUMB,
        { url: URLS.items, label: title },
        ...(page === 1 ? [] : [{ url: path, label: pageLabel(page) }]),
      ],
    }),
    title,
    lead: description,
    total: formatNumber(archive.items.length),
    rows: toItemRows(archive, sliceRows(list)),
    pager: makePager(list),
  };
}

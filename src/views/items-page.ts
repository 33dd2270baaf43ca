import type { Edition } from '#core/edition.ts';
import { listPageUrl, URLS } from '#core/urls.ts';
import { type DatedList, makeDatedList } from './dated-list.ts';
import { type Frame, listCrumbs, makeFrame, pageTitle } from './frame.ts';
import { type Link, pageLink } from './links.ts';
import { ITEMS_PER_PAGE, makePager, type Pager } from './pagination.ts';
import { feedForms, listFiles } from './record-forms.ts';

/** One page of the list of all items. */
export interface ItemsPage {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly total: string;
  readonly items: DatedList;
  readonly pager: Pager | undefined;
  /** All of them as files. */
  readonly references: readonly Link[];
}

/** Page `page` (from 1) of all items, newest first. */
export function makeItemsPage(edition: Edition, page: number): ItemsPage {
  const list = { base: URLS.items, rows: edition.items, page, size: ITEMS_PER_PAGE };
  const { words, say } = edition.locale;
  const { title, description } = words.lists.items;
  return {
    frame: makeFrame(edition, {
      path: listPageUrl(URLS.items, page),
      title: pageTitle(edition, title, page),
      description,
      crumbs: listCrumbs(edition, pageLink(edition, URLS.items, title), page),
      forms: feedForms(URLS.items),
    }),
    title,
    lead: description,
    total: say(words.lists.itemCount, { count: edition.items.length }),
    items: makeDatedList(edition, list, 'year'),
    pager: makePager(edition, list),
    references: edition.items.length === 0 ? [] : listFiles(edition, URLS.items),
  };
}

import { type Edition, makeEdition } from '#core/edition.ts';
import { ENGLISH } from '#core/locale.ts';
import type { Entry } from '#core/model/archive/entries.ts';
import { packRegisters } from '#core/model/archive/pack-registers.ts';
import type { PageFrontMatter } from '#core/model/schema/registers.ts';
import { itemUrl, pageUrl, URLS } from '#core/urls.ts';
import { type Frame, type FrameSpec, listMenu, makeFrame } from './frame.ts';
import { contentLink, documentLink, type Link, pageLink } from './links.ts';

/** A page that is mostly its own words: search, an MDX page, «not found». */
export interface PlainPage {
  readonly frame: Frame;
  readonly title: string;
  /** The lists of the site, for readers who cannot search. */
  readonly lists: readonly Link[];
}

/** What the search page offers before anything is asked: the latest items, and the documents that most items cite. */
export interface SearchStart {
  readonly latest: readonly Link[];
  readonly mostCited: readonly Link[];
}

const AT_START = 4;

/** The search page, and what it offers before anything is asked. */
export function makeSearchPage(edition: Edition): PlainPage & { readonly start: SearchStart } {
  const { items, documents } = edition;
  const latest = items
    .slice(0, AT_START)
    .map(({ id, fields }) => contentLink(edition, itemUrl(id), fields.title));
  const citing = (id: string) => documents.itemsOf.get(id)?.length ?? 0;
  const mostCited = documents.entries
    .filter(({ id }) => citing(id) > 0)
    .toSorted((a, b) => citing(b.id) - citing(a.id))
    .slice(0, AT_START)
    .map(({ id }) => documentLink(edition, id));
  return {
    ...plainPage(edition, { path: URLS.search, ...edition.locale.words.search }),
    start: { latest, mostCited },
  };
}

/** The page of the editors' desk. */
export interface DeskFrame {
  readonly frame: Frame;
  readonly title: string;
  /** The registers as JSON that may stand in a page. */
  readonly registers: string;
}

/** The frame of the editors' desk, with the registers it works with. */
export function makeDeskPage(edition: Edition): DeskFrame {
  const { frame, title } = plainPage(edition, { path: URLS.desk, ...edition.locale.words.desk });
  // «<» must not close the element that holds it.
  const registers = JSON.stringify(packRegisters(edition)).replace(/</g, '\\u003c');
  return { frame, title, registers };
}

/** The page for an address that leads nowhere, in the language of the edition, then in every other one that the site has: a host knows only one such page. */
export function makeNotFoundPages(edition: Edition): readonly [PlainPage, ...PlainPage[]] {
  const hasEnglish = edition.site.languages?.includes('en');
  const others = hasEnglish ? [makeNotFoundPage(makeEdition(edition, ENGLISH))] : [];
  return [makeNotFoundPage(edition), ...others];
}

function makeNotFoundPage(edition: Edition): PlainPage {
  const page = plainPage(edition, { path: '/404.html', ...edition.locale.words.notFound });
  const frame = { ...page.frame, canonical: undefined, alternates: [], otherLanguage: undefined };
  return { ...page, frame: { ...frame, indexed: false } };
}

/** The frame of a trusted MDX page; throws when the archive holds no such page. */
export function makeTextPage(edition: Edition, id: string): PlainPage {
  const page = edition.pages.find((entry: Entry<PageFrontMatter>) => entry.id === id);
  if (page === undefined) throw new Error(`no page ${id} in the archive`);
  const { title, description = title } = page.fields;
  const path = pageUrl(id);
  const crumbs = [contentLink(edition, path, title)];
  return plainPage(edition, { path, title, description, crumbs });
}

function plainPage(edition: Edition, spec: FrameSpec): PlainPage {
  const { path, title, description } = spec;
  const { crumbs = [pageLink(edition, path, title)] } = spec;
  return {
    frame: makeFrame(edition, { path, title, description, crumbs }),
    title,
    lists: listMenu(edition).filter(({ url }) => url !== edition.locale.path(URLS.search)),
  };
}

import type { Archive } from '#core/model/archive.ts';
import type { Entry } from '#core/model/entries.ts';
import type { PageFrontMatter } from '#core/model/registers.ts';
import { NOT_FOUND } from '#core/strings/frame.ts';
import { SEARCH } from '#core/strings/search.ts';
import { pageUrl, URLS } from '#core/urls.ts';
import { type Frame, HOME_CRUMB, MENU, makeFrame } from './frame.ts';
import type { Link } from './links.ts';

/** A page that is mostly its own words: search, an MDX page, «not found». */
export interface PlainPage {
  readonly frame: Frame;
  readonly title: string;
  /** The lists of the site, for readers who cannot search. */
  readonly lists: readonly Link[];
}

/** The frame of the search page. */
export function makeSearchPage(archive: Archive): PlainPage {
  return plainPage(archive, { path: URLS.search, ...SEARCH });
}

/** The page for an address that leads nowhere. */
export function makeNotFoundPage(archive: Archive): PlainPage {
  const page = plainPage(archive, { path: '/404.html', ...NOT_FOUND });
  return { ...page, frame: { ...page.frame, canonical: undefined, indexed: false } };
}

/** The frame of a trusted MDX page; throws when the archive holds no such page. */
export function makeTextPage(archive: Archive, id: string): PlainPage {
  const page = archive.pages.find((entry: Entry<PageFrontMatter>) => entry.id === id);
  if (page === undefined) throw new Error(`no page ${id} in the archive`);
  const { title, description = title } = page.fields;
  return plainPage(archive, { path: pageUrl(id), title, description });
}

function plainPage(
  archive: Archive,
  { path, title, description }: { path: string; title: string; description: string },
): PlainPage {
  return {
    frame: makeFrame(archive, {
      path,
      title,
      description,
      crumbs: [HOME_CRUMB, { url: path, label: title }],
    }),
    title,
    lists: MENU.filter(({ url }) => url !== URLS.search),
  };
}

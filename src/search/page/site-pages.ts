import { PAGES_INDEX_FOLDER } from '#core/site-files.ts';
import { makeElement } from '#elements/make-element.ts';
import { say } from './messages.ts';
import type { PageParts } from './page-parts.ts';
import type { SiteAddress } from './site-address.ts';

/** Lets Pagefind answer in the fold that offers guides and entries of registers: nothing of it is loaded before a reader opens it. Gives what to call with each new query. */
export function keepSitePages(parts: PageParts, address: SiteAddress): (query: string) => void {
  let asked = '';
  let turn = 0;
  const answer = async (): Promise<void> => {
    const mine = ++turn;
    parts.pagesFound.replaceChildren();
    try {
      const pages = await findPages(asked, address);
      if (mine !== turn) return;
      parts.pagesStatus.textContent = say(
        parts.messages,
        pages.length === 0 ? 'pagesNone' : 'pagesFound',
        { count: pages.length },
      );
      const links = pages.map(({ url, meta }) =>
        makeElement('a', { href: address.page(url) }, [meta['title'] ?? url]),
      );
      parts.pagesFound.replaceChildren(...links.map((link) => makeElement('li', {}, [link])));
    } catch (error) {
      if (mine === turn) parts.pagesStatus.textContent = say(parts.messages, 'pagesFailed');
      console.info(error);
    }
  };
  parts.pages.addEventListener('toggle', () => {
    if (parts.pages.open) void answer();
  });
  return (query) => {
    asked = query;
    // A page of a folder without a server may load no program of WebAssembly.
    parts.pages.hidden = query === '' || location.protocol === 'file:';
    if (parts.pages.open && !parts.pages.hidden) void answer();
  };
}

const MOST_PAGES = 10;

/** What Pagefind's own program gives (pagefind.app/docs/api). */
interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  search(query: string): Promise<{
    readonly results: readonly { readonly data: () => Promise<FoundPage> }[];
  }>;
}

interface FoundPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

async function findPages(
  query: string,
  { searchFolder }: SiteAddress,
): Promise<readonly FoundPage[]> {
  loaded ??= loadPagefind(`${searchFolder}${PAGES_INDEX_FOLDER}/pagefind.js`);
  const { results } = await (await loaded).search(query);
  return Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
}

let loaded: Promise<Pagefind> | undefined;

async function loadPagefind(program: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ program)) as Pagefind;
  // Addresses from the root of the site, wherever the site lies.
  await pagefind.options({ baseUrl: '/' });
  return pagefind;
}

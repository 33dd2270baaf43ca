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
      if (mine === turn) show(parts, pages);
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

interface FoundPage {
  readonly title: string;
  readonly address: string;
}

const MOST_PAGES = 10;

async function findPages(query: string, address: SiteAddress): Promise<readonly FoundPage[]> {
  const pagefind = await loadPagefind(`${address.searchFolder}${PAGES_INDEX_FOLDER}/pagefind.js`);
  const { results } = await pagefind.search(query);
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  return pages.map(({ url, meta }) => ({
    title: meta['title'] ?? url,
    address: address.page(url),
  }));
}

/** What Pagefind's own program gives (pagefind.app/docs/api). */
interface Pagefind {
  options(options: { readonly baseUrl: string }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly FoundResult[] }>;
}

interface FoundResult {
  data(): Promise<{ readonly url: string; readonly meta: Readonly<Record<string, string>> }>;
}

let loaded: Promise<Pagefind> | undefined;

function loadPagefind(program: string): Promise<Pagefind> {
  // Addresses from the root of the site, wherever the site lies.
  loaded ??= import(/* @vite-ignore */ program).then(async (pagefind: Pagefind) => {
    await pagefind.options({ baseUrl: '/' });
    return pagefind;
  });
  return loaded;
}

function show({ pagesStatus, pagesFound, messages }: PageParts, pages: readonly FoundPage[]): void {
  pagesStatus.textContent = say(messages, pages.length === 0 ? 'pagesNone' : 'pagesFound', {
    count: pages.length,
  });
  pagesFound.replaceChildren(
    ...pages.map(({ title, address }) =>
      makeElement('li', {}, [makeElement('a', { href: address }, [title])]),
    ),
  );
}

import { makeSession, type SearchSession } from '../engine/search-session.ts';
import { markFoundWords } from './mark-page.ts';
import { startSearchPage } from './search-page.ts';
import { siteAddress } from './site-address.ts';
import { startSuggestions } from './suggest-box.ts';

/** Brings every search box of a page to life, the search page where it is one, and marks the words a page was found by. Nothing is read before a box is used. */
export function startSearchBoxes(root: Document): void {
  // All boxes of a page ask one index.
  const sessions = new Map<string, SearchSession>();
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-search-box]')) {
    const input = form.querySelector<HTMLInputElement>('input[name="q"]');
    if (input === null) continue;
    // The pages around content in another language lie one folder below the root.
    const depth = form.dataset['contentLanguage'] === undefined ? 0 : 1;
    const address = siteAddress(form.action, depth);
    const { searchFolder } = address;
    const session = sessions.get(searchFolder) ?? makeSession(searchFolder);
    sessions.set(searchFolder, session);
    const page = form.closest<HTMLElement>('[data-search-page]');
    startSuggestions({ form, input, session, address });
    if (page !== null) startSearchPage(page, session, address);
  }
  const main = root.querySelector('main');
  if (main !== null) markFoundWords(main, location);
}

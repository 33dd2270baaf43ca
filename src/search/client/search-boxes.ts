import { markFoundWords } from './mark-page.ts';
import { startSearchPage } from './search-page.ts';
import { makeSession } from './search-session.ts';
import { siteAddress } from './site-address.ts';
import { startSuggestions } from './suggest-box.ts';

/** Brings every search box of a page to life, the search page where it is one, and marks the words a page was found by. Nothing is read before a box is used. */
export function startSearchBoxes(root: Document): void {
  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-search-box]')) {
    const input = form.querySelector<HTMLInputElement>('input[name="q"]');
    if (input === null) continue;
    // The pages around content in another language lie one folder below the root.
    const depth = form.dataset['contentLanguage'] === undefined ? 0 : 1;
    const address = siteAddress(form.action, depth);
    const session = makeSession(address.searchFolder);
    const page = form.closest<HTMLElement>('[data-search-page]');
    startSuggestions({ form, input, session, address });
    if (page !== null) startSearchPage(page, session, address);
  }
  const main = root.querySelector('main');
  if (main !== null) markFoundWords(main, location.hash);
}

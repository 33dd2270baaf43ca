import type { SearchSession } from '../engine/search-session.ts';
import {
  FACETS,
  type Facet,
  readState,
  type SearchState,
  toggleFilter,
} from '../query/search-state.ts';
import { keepHistory } from './history.ts';
import { pageParts } from './page-parts.ts';
import { findPlace, notePlace, type ReturnPlace, returnTo } from './return-place.ts';
import { makeRunner } from './search-run.ts';
import type { SiteAddress } from './site-address.ts';
import { keepSitePages } from './site-pages.ts';
import { onTyped } from './typing.ts';

/** Brings the search page to life: answers while the reader types, keeps the search in the address, and says what happens. */
export function startSearchPage(
  root: HTMLElement,
  session: SearchSession,
  address: SiteAddress,
): void {
  const parts = pageParts(root);
  const runner = makeRunner(parts, session, address);
  parts.needsScript.hidden = true;
  const askPages = keepSitePages(parts, address);
  const arrive = async (state: SearchState, place?: ReturnPlace): Promise<void> => {
    parts.input.value = state.query;
    parts.sort.value = state.sort;
    askPages(state.query);
    keepOtherLanguage();
    await runner.run(state);
    if (place !== undefined) await returnTo(place, parts.results, runner.more);
  };
  const history = keepHistory((state) => void arrive(state));
  const change = (state: SearchState, how: 'typed' | 'chosen'): void => {
    history.write(state, how);
    askPages(state.query);
    keepOtherLanguage();
    void runner.run(state);
  };
  onTyped(parts.input, (query) => change({ ...history.state(), query }, 'typed'));
  parts.form.addEventListener('submit', (event) => {
    event.preventDefault();
    change({ ...history.state(), query: parts.input.value }, 'chosen');
  });
  parts.sort.addEventListener('change', () => {
    const sort = SORTS.find((order) => order === parts.sort.value) ?? 'relevance';
    change({ ...history.state(), sort }, 'chosen');
  });
  const choose = ({ target }: Event): void => {
    const choice = readChoice(target);
    if (choice === undefined) return;
    change(toggleFilter(history.state(), choice), 'chosen');
  };
  parts.filters.addEventListener('change', choose);
  parts.chips.addEventListener('click', choose);
  parts.clear.addEventListener('click', () => {
    change({ ...history.state(), filters: NO_FILTERS }, 'chosen');
  });
  // Beside the results filters stand open; above them, on a phone, they are a fold.
  parts.side.open = matchMedia('(min-width: 60rem)').matches;
  parts.done.addEventListener('click', () => {
    parts.side.open = false;
    parts.status.scrollIntoView();
  });
  parts.more.addEventListener('click', () => void runner.more());
  // Reading the index while the reader thinks makes the first answer quick; a failure is told when there is something to answer.
  parts.input.addEventListener('focus', () => void session.open().catch(() => undefined), {
    once: true,
  });
  // Words typed before this program had loaded are newer than those of the address.
  const typed = parts.input.value || history.state().query;
  history.write({ ...history.state(), query: typed }, 'typed');
  void arrive(history.state(), findPlace());
  notePlace(parts.results);
}

// The way to the other language asks the same there.
function keepOtherLanguage(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.site-menu a[hreflang]')) {
    link.search = location.search;
  }
}

const SORTS: readonly SearchState['sort'][] = ['relevance', 'newest', 'oldest'];
const NO_FILTERS = readState(new URLSearchParams()).filters;

function readChoice(
  target: EventTarget | null,
): { readonly facet: Facet; readonly value: string } | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLButtonElement))
    return undefined;
  const facet = FACETS.find((each) => each === target.dataset['facet']);
  const value = target instanceof HTMLInputElement ? target.value : target.dataset['value'];
  return facet === undefined || value === undefined ? undefined : { facet, value };
}

import { readState, type SearchState, writeState } from '../query/search-state.ts';

/** The search in the address bar. */
export interface SearchHistory {
  state(): SearchState;
  /** Writes a search: a choice makes a new step back, typing one step for a whole run of keys. */
  write(state: SearchState, how: 'typed' | 'chosen'): void;
}

/** Keeps the search in the address; `arrive` is called whenever the reader goes back or forth. */
export function keepHistory(arrive: (state: SearchState) => void): SearchHistory {
  const state = () => readState(new URLSearchParams(location.search));
  let typing = false;
  addEventListener('popstate', () => {
    typing = false;
    arrive(state());
  });
  return {
    state,
    write: (next, how) => {
      const parameters = writeState(next);
      if (parameters === writeState(state())) {
        typing = how === 'typed' && typing;
        return;
      }
      const address = `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`;
      if (how === 'typed' && typing) history.replaceState(undefined, '', address);
      else history.pushState(undefined, '', address);
      typing = how === 'typed';
    },
  };
}

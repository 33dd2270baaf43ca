import { LONGEST_QUERY } from '../plan/query-plan.ts';
import { isFiltered, type SearchState } from '../plan/search-state.ts';
import type { Correction } from './correct-query.ts';
import type { Answer } from './engine.ts';
import { type Messages, say } from './messages.ts';
import type { PageParts } from './page-parts.ts';

/** The search page before anything is asked: a hint and the lists; a query without letters or digits is told so. */
export function showStart(
  { body, fallback, status, notice, messages }: PageParts,
  query: string,
): void {
  body.hidden = true;
  fallback.hidden = false;
  notice.hidden = true;
  status.textContent = say(messages, query.trim() === '' ? 'start' : 'unreadable');
}

/** The search page when the index cannot be read: a clear sentence and the lists. */
export function showFailure({ body, fallback, status, notice, messages }: PageParts): void {
  body.hidden = true;
  fallback.hidden = false;
  notice.hidden = true;
  status.textContent = say(messages, 'failed');
}

/** The search page of an archive that holds nothing yet. */
export function showEmptyArchive({ body, fallback, status, notice, messages }: PageParts): void {
  body.hidden = true;
  fallback.hidden = false;
  notice.hidden = true;
  status.textContent = say(messages, 'emptyArchive');
}

/** How many results there are, or that there are none, in the page's one live region. */
export function showCount(
  { body, fallback, status, notice, deepen, messages }: PageParts,
  state: SearchState,
  shown: ShownAnswer,
): void {
  const { count, near, complete, searched } = shown;
  const query = state.query.trim().slice(0, LONGEST_QUERY);
  body.hidden = count === 0 && !isFiltered(state);
  fallback.hidden = count > 0 || !complete;
  notice.textContent = noticeText(messages, state, shown);
  deepen.hidden = !complete || searched === 'texts';
  notice.hidden = notice.textContent === '';
  const name = messageName({ query, count, complete, searched, state });
  status.textContent = say(messages, name, { query, count: near < count ? count - near : count });
}

/** An answer as the page tells of it. */
export interface ShownAnswer {
  readonly count: number;
  readonly complete: boolean;
  readonly searched: Answer['searched'];
  /** How many of them hold only a part of what was asked. */
  readonly near: number;
  readonly correction?: Correction | undefined;
}

function noticeText(
  messages: Messages,
  { query }: SearchState,
  { complete, count, near, correction }: ShownAnswer,
): string {
  if (query.length > LONGEST_QUERY) return say(messages, 'tooLong', { limit: LONGEST_QUERY });
  if (!complete) return '';
  if (correction === undefined) {
    if (near === 0) return '';
    return near === count ? say(messages, 'partly') : say(messages, 'partlyMore', { near });
  }
  const wrong = correction.wrong.join(' ');
  if (correction.query !== undefined) {
    return say(messages, 'corrected', { wrong, right: correction.query });
  }
  return say(messages, count > 0 ? 'dropped' : 'nothingKnown', { wrong });
}

interface Situation {
  readonly query: string;
  readonly count: number;
  readonly complete: boolean;
  readonly searched: Answer['searched'];
  readonly state: SearchState;
}

function messageName({ query, count, complete, searched, state }: Situation): string {
  if (!complete) return count === 0 ? 'searching' : 'searchingFull';
  if (count > 0 && searched === 'titles') return 'foundInTitles';
  if (count > 0) return query === '' ? 'found' : 'foundFor';
  return isFiltered(state) ? 'nothingFiltered' : 'nothing';
}

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

/** How many results there are, or that there are none, in the page's one live region. */
export function showCount(
  { body, fallback, status, notice, deepen, messages }: PageParts,
  state: SearchState,
  shown: ShownAnswer,
): void {
  const { count, complete, searched } = shown;
  const query = state.query.trim().slice(0, LONGEST_QUERY);
  body.hidden = count === 0 && !isFiltered(state);
  fallback.hidden = count > 0 || !complete;
  notice.textContent = noticeText(messages, state, shown);
  deepen.hidden = !complete || searched === 'texts';
  notice.hidden = notice.textContent === '';
  status.textContent = say(messages, messageName({ query, count, complete, searched, state }), {
    count,
    query,
  });
}

/** An answer as the page tells of it. */
export interface ShownAnswer {
  readonly count: number;
  readonly complete: boolean;
  readonly searched: Answer['searched'];
  readonly whole: boolean;
  readonly correction?: Correction | undefined;
}

function noticeText(
  messages: Messages,
  { query }: SearchState,
  { complete, count, whole, correction }: ShownAnswer,
): string {
  if (query.length > LONGEST_QUERY) return say(messages, 'tooLong', { limit: LONGEST_QUERY });
  if (!complete) return '';
  if (correction === undefined) return whole || count === 0 ? '' : say(messages, 'partly');
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

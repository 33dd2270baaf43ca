import { CONTENT_LANGUAGE } from '#core/language.ts';
import { documentUrl } from '#core/urls.ts';
import { makeElement } from '#elements/make-element.ts';
import type { Correction } from '../engine/correct-query.ts';
import { LONGEST_QUERY } from '../query/query-plan.ts';
import { isFiltered, type SearchState } from '../query/search-state.ts';
import type { Suggestion } from '../query/suggest.ts';
import { wholeText } from './marked-text.ts';
import { type Messages, say } from './messages.ts';
import type { PageParts } from './page-parts.ts';
import type { SiteAddress } from './site-address.ts';

/** The search page with a sentence and the lists, and no results: nothing is asked, the index cannot be read, or the archive is empty. */
export function showLists(
  { body, fallback, status, notice, partial, messages }: PageParts,
  sentence: 'start' | 'unreadable' | 'failed' | 'emptyArchive',
): void {
  body.hidden = true;
  fallback.hidden = false;
  notice.hidden = true;
  partial.hidden = true;
  status.textContent = say(messages, sentence);
}

/** How many results there are, or that there are none, in the page's one live region. */
export function showCount(parts: PageParts, state: SearchState, shown: ShownAnswer): void {
  const { body, fallback, status, notice, partial, done, messages } = parts;
  const { count, isPartial } = shown;
  // What could not be read may hold what was asked for: nobody knows that there is nothing.
  if (isPartial && count === 0 && !isFiltered(state)) {
    showLists(parts, 'failed');
    return;
  }
  const query = state.query.trim().slice(0, LONGEST_QUERY);
  body.hidden = count === 0 && !isFiltered(state);
  fallback.hidden = count > 0;
  notice.textContent = noticeText(messages, state, shown);
  if (shown.offer !== undefined) notice.append(' ', ...offerOf(messages, shown.offer));
  notice.hidden = notice.textContent === '';
  if (isPartial) partial.hidden = false;
  const name = messageName(state, shown);
  status.textContent = say(messages, name, { query, count });
  done.textContent = say(messages, 'done', { count });
}

/** An answer as the page tells of it. */
export interface ShownAnswer {
  readonly count: number;
  /** How many of them hold only a part of what was asked. */
  readonly near: number;
  readonly correction?: Correction | undefined;
  /** What the reader may have meant. */
  readonly offer?: string | undefined;
  readonly isPartial: boolean;
}

function offerOf(messages: Messages, offer: string): readonly (Node | string)[] {
  const href = `?${new URLSearchParams({ q: offer })}`;
  const link = makeElement('a', { href, lang: CONTENT_LANGUAGE }, [offer]);
  return [`${say(messages, 'offered')} “`, link, '”?'];
}

function noticeText(
  messages: Messages,
  { query }: SearchState,
  { count, near, correction, isPartial }: ShownAnswer,
): string {
  if (query.length > LONGEST_QUERY) return say(messages, 'tooLong', { limit: LONGEST_QUERY });
  if (correction !== undefined) {
    const { query: right = '', wrong } = correction;
    const name = count > 0 ? 'dropped' : 'nothingKnown';
    return say(messages, right === '' ? name : 'corrected', { wrong: wrong.join(' '), right });
  }
  if (near === 0 || (near === count && isPartial)) return '';
  return near === count
    ? say(messages, 'partly')
    : say(messages, 'partlyMore', { near, full: count - near });
}

function messageName(state: SearchState, { count, isPartial }: ShownAnswer): string {
  if (count > 0) return state.query.trim() === '' ? 'found' : 'foundFor';
  if (isPartial) return 'failed';
  return isFiltered(state) ? 'nothingFiltered' : 'nothing';
}

/** Offers the documents with the nearest numbers where a number that was asked for is nowhere. */
export function showNearest(
  { nearest, messages }: PageParts,
  documents: readonly Suggestion[],
  address: SiteAddress,
): void {
  const links = documents.map(({ id, label }) => {
    const attributes = { href: address.page(documentUrl(id)), lang: CONTENT_LANGUAGE };
    return makeElement('li', {}, [makeElement('a', attributes, wholeText(label))]);
  });
  nearest.hidden = links.length === 0;
  nearest.replaceChildren(
    makeElement('p', {}, [say(messages, 'nearest')]),
    makeElement('ul', {}, links),
  );
}

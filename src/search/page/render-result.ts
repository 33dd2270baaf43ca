import { CONTENT_LANGUAGE } from '#core/language.ts';
import { documentUrl, itemUrl } from '#core/urls.ts';
import type { DisplayRecord } from '../engine/records.ts';
import { chooseExcerpt, saysEnough, worthOf } from '../query/excerpt.ts';
import type { MarkTerms } from '../query/marks.ts';
import { buildElement } from './build-element.ts';
import { markedWhole } from './marked-text.ts';
import { type Messages, say } from './messages.ts';
import { sayDate } from './say-date.ts';
import type { SiteAddress } from './site-address.ts';

/** What results are shown with. */
export interface ResultContext {
  readonly address: SiteAddress;
  readonly messages: Messages;
  readonly terms: MarkTerms;
  readonly query: string;
  /** Entries that hold only a part of what was asked. */
  readonly near: ReadonlySet<number>;
  readonly readParagraphs: (entry: number) => Promise<readonly string[]>;
}

/** One result: title, kind, date, place and an excerpt, which a sentence of the text replaces where title and lead do not say what was asked. */
export function renderResult(record: DisplayRecord, context: ResultContext): HTMLLIElement {
  const { messages, terms, near } = context;
  const { entry, kind, id, title, lead } = record;
  const excerpt = buildElement('p', {
    attributes: { class: 'search-result__excerpt', lang: CONTENT_LANGUAGE },
    children: markedWhole(lead, terms),
  });
  const link = buildElement('a', {
    attributes: { href: resultAddress(record, context), lang: CONTENT_LANGUAGE },
    children: markedWhole(title, terms),
  });
  if (!saysEnough(`${title}\n${lead}`, terms, near.has(entry))) {
    whenSeen(excerpt, () => void replaceExcerpt(excerpt, record, context));
  }
  return buildElement('li', {
    attributes: { class: 'search-result', 'data-id': id },
    children: [
      buildElement('p', { attributes: { class: 'search-result__title' }, children: [link] }),
      buildElement('p', {
        attributes: { class: 'search-result__facts' },
        children: [
          [messages[kind] ?? kind, sayDate(record.date), record.place].filter(Boolean).join(' · '),
        ],
      }),
      excerpt,
    ],
  });
}

/** The place of a result whose record cannot be read: it is counted, so it is listed. */
export function renderLostResult({ messages }: Pick<ResultContext, 'messages'>): HTMLLIElement {
  return buildElement('li', {
    attributes: { class: 'search-result' },
    children: [buildElement('p', { children: [say(messages, 'lostResult')] })],
  });
}

function resultAddress({ kind, id }: DisplayRecord, { address, query }: ResultContext): string {
  const page = address.page(kind === 'item' ? itemUrl(id) : documentUrl(id));
  return `${page}#${new URLSearchParams({ tim: query })}`;
}

// Texts are only read for results that come into view.
function whenSeen(element: HTMLElement, act: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  });
  observer.observe(element);
}

async function replaceExcerpt(
  excerpt: HTMLElement,
  { entry, lead }: DisplayRecord,
  { terms, readParagraphs }: ResultContext,
): Promise<void> {
  // A text that cannot be read costs its excerpt, not the result: the lead stays.
  const paragraphs = await readParagraphs(entry).catch(() => []);
  const found = chooseExcerpt(paragraphs, terms);
  if (found === undefined || found.worth <= worthOf(lead, terms)) return;
  excerpt.replaceChildren(...markedWhole(found.text, terms));
}

import { CONTENT_LANGUAGE } from '#core/language.ts';
import { documentUrl, itemUrl } from '#core/urls.ts';
import { makeElement } from '#elements/make-element.ts';
import type { DisplayRecord } from '../engine/records.ts';
import type { TextBlock } from '../format/manifest.ts';
import { chooseExcerpt, saysEnough, worthOf } from '../query/excerpt.ts';
import type { MarkTerms } from '../query/marks.ts';
import { markedWhole } from './marked-text.ts';
import { type Messages, say } from './messages.ts';
import type { SiteAddress } from './site-address.ts';

/** What results are shown with. */
export interface ResultContext {
  readonly address: SiteAddress;
  readonly messages: Messages;
  readonly terms: MarkTerms;
  readonly query: string;
  /** Entries that hold only a part of what was asked. */
  readonly near: ReadonlySet<number>;
  readonly readParagraphs: (entry: number) => Promise<readonly TextBlock[]>;
}

/** One result: title, kind, date, place and an excerpt, which a sentence of the text replaces where title and lead do not say what was asked. */
export function renderResult(record: DisplayRecord, context: ResultContext): HTMLLIElement {
  const { messages, terms, near } = context;
  const { entry, kind, id, title, lead } = record;
  const excerpt = makeElement(
    'p',
    { class: 'search-result__excerpt', lang: CONTENT_LANGUAGE },
    markedWhole(lead, terms),
  );
  const link = makeElement(
    'a',
    { href: resultAddress(record, context), lang: CONTENT_LANGUAGE },
    markedWhole(title, terms),
  );
  if (!saysEnough(`${title}\n${lead}`, terms, near.has(entry))) {
    whenSeen(excerpt, () => void replaceExcerpt({ excerpt, link }, record, context));
  }
  const about = [sayDate(record.date), record.place].filter(Boolean).join(' · ');
  const badge = makeElement('span', { class: `search-kind search-kind--${kind}` }, [
    messages[kind] ?? kind,
  ]);
  return makeElement('li', { class: 'search-result', 'data-id': id }, [
    makeElement('h2', { class: 'search-result__title' }, [link]),
    makeElement('p', { class: 'search-result__facts' }, [badge, ` ${about}`]),
    excerpt,
  ]);
}

/** The place of a result whose record cannot be read: it is counted, so it is listed. */
export function renderLostResult(messages: Messages): HTMLLIElement {
  const lost = makeElement('p', {}, [say(messages, 'lostResult')]);
  return makeElement('li', { class: 'search-result' }, [lost]);
}

// The page opens at the section where one is named, and marks the words it was found by.
function resultAddress(
  { kind, id }: DisplayRecord,
  { address, query }: ResultContext,
  section?: string,
): string {
  const page = address.page(kind === 'item' ? itemUrl(id) : documentUrl(id));
  const words = new URLSearchParams({ tim: query });
  return section === undefined ? `${page}#${words}` : `${page}?${words}#${section}`;
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
  { excerpt, link }: { readonly excerpt: HTMLElement; readonly link: HTMLAnchorElement },
  record: DisplayRecord,
  context: ResultContext,
): Promise<void> {
  // A text that cannot be read costs its excerpt, not the result: the lead stays.
  const { terms } = context;
  const blocks = await context.readParagraphs(record.entry).catch(() => []);
  const found = chooseExcerpt(blocks, terms);
  if (found === undefined || found.worth <= worthOf(record.lead, terms)) return;
  excerpt.replaceChildren(...markedWhole(found.text, terms));
  if (found.section === undefined) return;
  const [id, heading] = found.section;
  link.href = resultAddress(record, context, id);
  const name = makeElement('strong', {}, markedWhole(heading, terms));
  if (found.text === heading) excerpt.replaceChildren(name);
  else excerpt.prepend(name, ' · ');
}

const DIGITS = /^(?:(?:(\d{2})\/)?(\d{1,2})\/)?(\d{4})$/;

/** The date of a result, «01/8/2016», «8/2016» or «2016» in the index, as the readers of the page write it. */
export function sayDate(date: string, language = document.documentElement.lang): string {
  const [, day, month, year] = DIGITS.exec(date) ?? [];
  if (language === 'vi' || month === undefined) return date;
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(when);
}

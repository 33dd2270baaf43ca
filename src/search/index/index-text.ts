import { textTokens } from '#core/citation/find/text-tokens.ts';
import { abbreviationExtras } from '../query/abbreviations.ts';
import { ownNumberToken } from '../query/own-number-token.ts';
import { markText } from '../query/words.ts';
import type { SearchDocument } from './search-document.ts';

/** Words of the body that stand in for a lead where an item has none. */
const LEAD_WORDS = 40;

/** The page Pagefind reads for the summary segment: title, lead, names, captions, and every document number of the whole text. */
export function summaryPage(document: SearchDocument, paragraphs: readonly string[]): string {
  // What is written below a registered document is about it; an item's first words are the item.
  const lead = document.lead || (document.kind === 'item' ? firstWords(paragraphs) : '');
  const seen = [document.title, lead, ...document.captions].join('\n');
  return page(document, {
    tokens: allNumberTokens(document, paragraphs),
    extras: abbreviationExtras(seen),
    blocks: [lead, ...document.captions],
  });
}

/** The page Pagefind reads for a full segment: the whole text, which is no longer the text that is read. */
export function fullPage(document: SearchDocument, paragraphs: readonly string[]): string {
  const blocks = [document.lead, ...paragraphs, ...document.captions].filter((text) => text !== '');
  return page(document, {
    tokens: allNumberTokens(document, paragraphs),
    extras: abbreviationExtras([document.title, ...blocks].join('\n')),
    blocks,
  });
}

interface PageParts {
  readonly tokens: readonly string[];
  readonly extras: readonly string[];
  readonly blocks: readonly string[];
}

// Pagefind reads HTML. Marked words are letters and digits alone, so nothing here needs escaping.
function page({ title, names }: SearchDocument, { tokens, extras, blocks }: PageParts): string {
  const body = [
    `<h1>${markText(title)}</h1>`,
    ...[names.join(' . '), ...blocks].map((text) => `<p>${markText(text)}</p>`),
    `<div><p data-pagefind-weight="3">${tokens.join(' ')}</p>`,
    `<p data-pagefind-weight="0.5">${markText(extras.join(' . '))}</p></div>`,
  ];
  return `<html lang="vi"><body><main data-pagefind-body>${body.join('')}</main></body></html>`;
}

function allNumberTokens(
  { kind, title, lead, numbers }: SearchDocument,
  paragraphs: readonly string[],
): readonly string[] {
  const own = kind === 'document' ? textTokens(numbers.join('\n')).map(ownNumberToken) : [];
  return [...textTokens([title, lead, ...numbers, ...paragraphs].join('\n')), ...own];
}

function firstWords(paragraphs: readonly string[]): string {
  return paragraphs
    .slice(0, LEAD_WORDS)
    .join(' ')
    .trim()
    .split(/\s+/)
    .slice(0, LEAD_WORDS)
    .join(' ');
}

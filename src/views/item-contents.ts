import type { Words } from '#core/strings/table.ts';
import type { ItemPage } from './item-page.ts';

/** One line of the contents of an item: the part of the page it leads to and its words as safe HTML, in the language of the archive where `isOwn`. */
export interface ContentsEntry {
  readonly id: string;
  readonly html: string;
  readonly isOwn: boolean;
}

/** What an item's page holds, in order: the headings of its text, then the parts that follow it; none where the whole is soon seen. */
export function itemContents(
  page: ItemPage,
  { html, item }: { readonly html: string; readonly item: Words['item'] },
): readonly ContentsEntry[] {
  const headings = [...html.matchAll(HEADING)].map(([, id = '', words = '']) => ({
    id,
    html: words.replace(/<[^>]*>/g, ''),
    isOwn: true,
  }));
  const parts = [
    page.statistics.length > 0 && { id: 'so-lieu', html: item.statistics },
    page.documents.length + page.numbers.length > 0 && { id: 'van-ban', html: item.documents },
    page.people.length > 0 && { id: 'nguoi', html: item.people },
    { id: 'nguon', html: item.original },
    { id: 'trich-dan', html: item.cite },
  ].flatMap((part) => (part === false ? [] : [{ ...part, isOwn: false }]));
  const entries = [...headings, ...parts];
  return entries.length < FEWEST ? [] : entries;
}

/** Fewer parts than these stand on a screen or two. */
const FEWEST = 5;

// The body is rendered by the archive itself: its headings have an id and nothing else.
const HEADING = /<h2 id="(muc-[^"]+)">(.*?)<\/h2>/gs;

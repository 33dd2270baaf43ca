import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { ImportedArticle } from '../article.ts';
import { textOf } from './hast-text.ts';
import { isTooTangled } from './page-bounds.ts';
import { readPicture } from './picture-words.ts';
import { readBlocks } from './read-blocks.ts';
import { keepShown } from './shown-page.ts';
import { sortBlocks } from './sort-blocks.ts';
import { toMarkdown } from './to-markdown.ts';

/** What the HTML of an article says that stands without a page around it, as feeds and exports carry it. */
export type Fragment = Pick<
  ImportedArticle,
  'lead' | 'byline' | 'date' | 'body' | 'pictures' | 'dropped'
>;

/** Reads the HTML of one article, all of it its own; `address` makes links and pictures whole. `undefined` where its elements are nested or repeated beyond what any article needs. */
export function readFragment(html: string, address: string | undefined): Fragment | undefined {
  if (isTooTangled(html)) return undefined;
  const shown = keepShown(fromHtml(html, { fragment: true }));
  const whole: Element = {
    type: 'element',
    tagName: 'article',
    properties: {},
    children: shown.children as ElementContent[],
  };
  const { lead, byline, moments, body, dropped } = sortBlocks(readBlocks(whole), whole, undefined);
  const [date] = moments;
  return {
    ...(lead !== undefined && { lead }),
    ...(byline !== undefined && { byline }),
    ...(date !== undefined && { date }),
    body: toMarkdown(body, address),
    pictures: body.flatMap((block) => readPicture(block, address)),
    dropped,
  };
}

/** The words of a short text that may be written as HTML, on one line: «Khoa học &amp; công nghệ» without its signs. */
export function plainWords(html: string): string {
  return textOf(fromHtml(html.slice(0, LONGEST_LINE), { fragment: true }));
}

// A title or a name is one line; as many letters can be nested no deeper than programs go.
const LONGEST_LINE = 2000;

import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { type Figure, placeFigures } from './figures.ts';
import { type Heading, markHeadings } from './headings.ts';
import { linkText, type TextLink } from './link-text.ts';
import { moveLinks, unwrapDeadLinks } from './links.ts';
import { parseMarkdown } from './parse.ts';
import { SANITISE_SCHEMA } from './sanitise-schema.ts';
import { wrapTables } from './tables.ts';
import { keepNumbersWhole } from './whole-numbers.ts';

/** A Markdown text with what belongs in it: `links` over stretches of the text (offsets in UTF-16 units), `figures` by the address the text calls them by, and the depth of its topmost heading on the page. */
export interface RenderRequest {
  readonly text: string;
  readonly links?: readonly TextLink[];
  readonly figures?: ReadonlyMap<string, Figure>;
  /** Where a link of the text leads on the page at hand. */
  readonly toAddress?: (address: string) => string;
}

/** Safe HTML and its headings in order. */
export interface RenderedMarkdown {
  readonly html: string;
  readonly headings: readonly Heading[];
}

const TO_HTML_TREE = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    footnoteLabel: 'Chú thích',
    footnoteLabelProperties: {},
    footnoteBackLabel: (index) => `Trở lại chỗ chú thích ${index + 1}`,
  })
  .use(rehypeRaw)
  .use(rehypeSanitize, SANITISE_SCHEMA)
  .freeze();

const TO_HTML = unified().use(rehypeStringify).freeze();

/** Renders untrusted Markdown: GFM, raw HTML sanitised, headings with ids, figures for pictures and links where asked. */
export function renderMarkdown({
  text,
  links = [],
  figures = new Map(),
  toAddress,
}: RenderRequest): RenderedMarkdown {
  const tree = parseMarkdown(text);
  linkText(tree, text, links);
  const html: Root = TO_HTML_TREE.runSync(tree);
  unwrapDeadLinks(html);
  if (toAddress) moveLinks(html, toAddress);
  placeFigures(html, figures);
  wrapTables(html);
  keepNumbersWhole(html);
  const headings = markHeadings(html);
  return { html: TO_HTML.stringify(html), headings };
}

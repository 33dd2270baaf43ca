import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Dropped, ImportedArticle, ImportedPicture } from '../article.ts';
import { tellJoinedCells } from '../joined-cells.ts';
import { decodeTexts } from './decode-texts.ts';
import { isAllBold, openFrames, textOf } from './document-elements.ts';
import { isRule, readDocumentHead } from './document-head.ts';
import { documentToMarkdown } from './document-to-markdown.ts';
import { type NewsLines, takeNewsLines, titleBelowColumn } from './news-lines.ts';
import { setHeadings } from './set-headings.ts';
import { takeCaptions } from './take-captions.ts';

/** The article that a document is, from its HTML; `undefined` where it has no words. Nothing that has words is left out. */
export function readDocumentBody(
  html: string,
  pictures: readonly ImportedPicture[],
): ImportedArticle | undefined {
  return readDocumentTree(fromHtml(html, { fragment: true }), pictures);
}

/** The article that a document is, from the tree of its blocks. */
export function readDocumentTree(
  written: Root,
  pictures: readonly ImportedPicture[],
): ImportedArticle | undefined {
  const { tree, problems } = decodeTexts(written);
  if (textOf(tree) === '') return undefined;
  const opened = openFrames(tree.children.filter(isElement));
  const dropped: Dropped[] = [];
  const blocks = opened.filter((block) => {
    const text = textOf(block);
    const isDrawn = block.tagName === 'p' && text !== '' && isRule(text);
    if (isDrawn) dropped.push({ text, reason: 'đường kẻ trang trí' });
    return !isDrawn && (text !== '' || hasPicture(block));
  });
  const head = readDocumentHead(
    blocks.map((block) => ({ text: textOf(block), isBold: isAllBold(block) })),
  );
  const { title, kicker, rest } = takeTitle(blocks, head);
  const isNews =
    head.issuer === undefined && head.number === undefined && !rest.some(isArticleOfLaw);
  const news: NewsLines = isNews ? takeNewsLines(rest) : { rest, dropped: [] };
  const { body, captioned } = takeCaptions(news.rest, pictures);
  const date = head.date ?? news.date;
  return {
    ...(title !== undefined && { title }),
    ...(kicker !== undefined && { kicker }),
    ...(news.lead !== undefined && { lead: news.lead }),
    ...(news.byline !== undefined && { byline: news.byline }),
    ...(date !== undefined && { date }),
    ...(head.issuer !== undefined && { sourceName: head.issuer }),
    body: documentToMarkdown(setHeadings(body, head.issuer === undefined ? 'text' : 'official')),
    pictures: captioned,
    dropped: [...dropped, ...news.dropped],
    problems: [...problems, ...tellJoinedCells(body)],
  };
}

/** «Điều 1. Phạm vi»: a text in articles names no author, and its lines in capitals are its chapters'. */
function isArticleOfLaw(block: Element): boolean {
  return /^Điều \d{1,3}[a-zđ]?\./u.test(textOf(block)) && isAllBold(block);
}

/** A title is no longer than this; what is longer is a paragraph. */
const LONGEST_TITLE = 250;

function takeTitle(
  blocks: readonly Element[],
  head: { readonly title?: string; readonly titleLines: ReadonlySet<number> },
): { readonly title?: string; readonly kicker?: string; readonly rest: readonly Element[] } {
  if (head.title !== undefined) {
    return { title: head.title, rest: blocks.filter((_, index) => !head.titleLines.has(index)) };
  }
  const first = blocks.findIndex((block) => textOf(block) !== '');
  const named = blocks.findIndex(({ tagName }) => tagName === 'h1');
  const below = titleBelowColumn(blocks);
  if (named < 0 && below >= 0) {
    const [kicker, title] = blocks.slice(below - 1, below + 1).map(textOf) as [string, string];
    return { title, kicker, rest: blocks.slice(below + 1) };
  }
  const at = named >= 0 ? named : first;
  const block = blocks[at];
  const title = block === undefined ? '' : textOf(block);
  const isTitle = named >= 0 || (block?.tagName !== 'table' && !/[.;:]$/.test(title));
  if (block === undefined || !isTitle || title.length > LONGEST_TITLE) return { rest: blocks };
  return { title, rest: blocks.filter((one) => one !== block) };
}

function isElement(node: Root['children'][number]): node is Element {
  return node.type === 'element';
}

function hasPicture(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasPicture));
}

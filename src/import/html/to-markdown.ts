import type { Element, ElementContent, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as MarkdownRoot } from 'mdast';
import { visit } from '#markdown/visit.ts';
import { type Block, isProse } from './block.ts';
import { isAllBold } from './captions.ts';
import { attributeOf, textOf } from './hast-text.ts';
import { withHeads } from './tables.ts';

/** The blocks of an article as a Markdown tree: headings from the second level, links and pictures with whole addresses where that of the page is known. */
export function toMarkdown(
  blocks: readonly Block[],
  pageAddress: string | undefined,
): MarkdownRoot {
  const isIndented = isMostlyQuoted(blocks);
  const headed = blocks.map((block, i) => {
    if (isIndented && block.kind === 'quote') return asBox(block);
    return isHeadingInBold(block, blocks[i + 1]) ? asHeading(block) : block;
  });
  const levels = [...new Set(headed.flatMap(levelOf))].sort();
  const children = headed.map((block) => clean(withLevel(block, levels), pageAddress));
  const tree: Root = { type: 'root', children: children.flat() };
  const markdown = toMdast(tree, { document: true });
  // Marks that stand as character references meet their letters only here.
  visit(markdown, 'text', (text) => {
    text.value = text.value.normalize('NFC');
  });
  return markdown.type === 'root' ? markdown : { type: 'root', children: [] };
}

// Old programs indent a text by making a quotation of it.
function isMostlyQuoted(blocks: readonly Block[]): boolean {
  const prose = blocks.filter(isProse);
  const lengthOf = (texts: readonly Block[]) =>
    texts.reduce((sum, { text }) => sum + text.length, 0);
  return lengthOf(prose.filter(({ kind }) => kind === 'quote')) > lengthOf(prose) * MOST_QUOTED;
}

const MOST_QUOTED = 0.6;

function asBox(block: Block): Block {
  return { ...block, kind: 'paragraph', element: { ...block.element, tagName: 'div' } };
}

const LONGEST_HEADING = 150;

// «1. Tiềm lực khoa học và công nghệ» in bold on a line of its own, with text below.
function isHeadingInBold({ kind, text, element }: Block, next: Block | undefined): boolean {
  return (
    kind === 'paragraph' &&
    text.length <= LONGEST_HEADING &&
    !/[.!?;,…]$/.test(text) &&
    isAllBold(element) &&
    next !== undefined &&
    (isProse(next) || next.kind === 'table') &&
    !isAllBold(next.element)
  );
}

function asHeading(block: Block): Block {
  return { ...block, kind: 'heading', element: { ...block.element, tagName: 'h3' } };
}

function levelOf({ kind, element }: Block): readonly string[] {
  return kind === 'heading' ? [element.tagName] : [];
}

function withLevel({ kind, element }: Block, levels: readonly string[]): Element {
  if (kind === 'table') return withHeads(element);
  if (kind !== 'heading') return element;
  return { ...element, tagName: `h${Math.min(6, levels.indexOf(element.tagName) + 2)}` };
}

const BOLD = /^(?:strong|b)$/;

function clean(
  node: ElementContent,
  address: string | undefined,
  inHeading = false,
): ElementContent[] {
  if (node.type === 'text')
    return [{ ...node, value: node.value.replace(UNSEEN, '').replace(/\u00a0/g, ' ') }];
  if (node.type !== 'element') return [node];
  if (node.tagName === 'sup') return [{ type: 'text', value: raise(textOf(node)) }];
  const isHeading = inHeading || /^h[1-6]$/.test(node.tagName);
  const children = node.children.flatMap((child) => clean(child, address, isHeading));
  if (isHeading && BOLD.test(node.tagName)) return children;
  if (node.tagName === 'img') return cleanPicture(node, address);
  if (node.tagName !== 'a') return [{ ...node, properties: spansOf(node), children }];
  const href = wholeAddress(attributeOf(node, 'href') ?? '', address);
  return href === undefined || !URL.canParse(href)
    ? children
    : [{ ...node, properties: { href }, children }];
}

// Editors of portals leave them at the edges of paragraphs.
const UNSEEN = /[\u200b\u2060\ufeff]/g;

// In plain words «1.200 m2» and «năm 20241» would say something else: «m²», a note «¹».
function raise(text: string): string {
  return /^\d+$/.test(text) ? [...text].map((digit) => RAISED[Number(digit)]).join('') : text;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

// Cells that are joined in a table must not move those behind them.
function spansOf({ properties: { colSpan, rowSpan } }: Element): Element['properties'] {
  return { ...(colSpan != null && { colSpan }), ...(rowSpan != null && { rowSpan }) };
}

function cleanPicture(image: Element, address: string | undefined): ElementContent[] {
  const src = pictureAddress(image, address);
  const alt = attributeOf(image, 'alt') ?? '';
  return src === undefined ? [] : [{ ...image, properties: { src, alt }, children: [] }];
}

// Pages that show pictures as they are scrolled to keep the true address aside.
const ASIDE = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataUrl', 'src'];

/** The address of a picture; `undefined` where it has none that a reader could ask for. */
export function pictureAddress(image: Element, address: string | undefined): string | undefined {
  const written = ASIDE.map((name) => attributeOf(image, name)).find(
    (value) => value !== undefined && !value.startsWith('data:'),
  );
  return written === undefined ? undefined : wholeAddress(written, address);
}

// As written where the address of the page is not known.
function wholeAddress(written: string, pageAddress: string | undefined): string | undefined {
  if (/^(?:javascript|data|vbscript|about|blob):/i.test(written.replace(/\s/g, '')))
    return undefined;
  if (URL.canParse(written)) return /^(?:https?|mailto|tel):/i.test(written) ? written : undefined;
  return pageAddress !== undefined && URL.canParse(written, pageAddress)
    ? new URL(written, pageAddress).href
    : written;
}

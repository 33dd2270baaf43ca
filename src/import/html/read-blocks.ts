import type { Element, ElementContent, Root } from 'hast';
import type { Block, BlockKind } from './block.ts';
import { isFactList, isFactTable } from './fact-list.ts';
import { attributeOf, findElements, isBlock, linkLength, pathTo, textOf } from './hast-text.ts';
import { markFoot } from './mark-foot.ts';
import { markTeasers } from './mark-teasers.ts';
import { isPictureOfText } from './picture-words.ts';
import { splitParagraph } from './split-paragraph.ts';
import { isTableOfValues, takeCaptions } from './tables.ts';
import { gatherBullets } from './typed-bullets.ts';

/** The blocks of a page in the order of its text. */
export function readBlocks(tree: Root | Element): readonly Block[] {
  const around = tree.type === 'root' ? [] : [tree];
  const blocks = readChildren(tree.children as ElementContent[], around);
  return markFoot(markTeasers(gatherBullets(blocks)));
}

function readChildren(
  children: readonly ElementContent[],
  around: readonly Element[],
): readonly Block[] {
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const endRun = () => {
    blocks.push(...readRun(run, around));
    run = [];
  };
  for (const child of children) {
    if (child.type !== 'element' || !holdsBlocks(child)) {
      run.push(child);
      continue;
    }
    endRun();
    blocks.push(...readElement(child, around));
  }
  endRun();
  return blocks;
}

// An inline element around blocks (a link around a whole box, a font around paragraphs) is looked into.
function holdsBlocks(element: Element): boolean {
  return (
    isBlock(element) ||
    element.children.some((child) => child.type === 'element' && holdsBlocks(child))
  );
}

function readElement(element: Element, around: readonly Element[]): readonly Block[] {
  const { tagName } = element;
  if (/^h[1-6]$/.test(tagName)) return readHeading(element, around);
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'dl') return readList(element, around);
  if (tagName === 'table' && isFactTable(element)) return [factsOf(element, around)];
  if (tagName === 'table' && isTableOfValues(element)) return readTable(element, around);
  if (tagName === 'figure') return readFigure(element, around);
  if (tagName === 'blockquote' && isOneQuotation(element))
    return [blockOf('quote', inParagraphs(element), around)];
  if (tagName === 'hr') return [];
  return readChildren(element.children, [...around, element]);
}

// Markdown has no caption of a table: it goes before as a line of its own.
function readTable(table: Element, around: readonly Element[]): readonly Block[] {
  const { captions, rest } = takeCaptions(table);
  return [
    ...captions.flatMap((caption) => readChildren(caption.children, around)),
    blockOf('table', withoutImages(rest), around),
    // What a picture in a cell shows is no value: it goes behind.
    ...readPictures(table, around),
  ];
}

function readHeading(element: Element, around: readonly Element[]): readonly Block[] {
  const pictures = readPictures(element, around);
  return textOf(element) === '' ? pictures : [...pictures, blockOf('heading', element, around)];
}

// A list of boxes with paragraphs, headings or pictures of their own is no list of text.
function readList(element: Element, around: readonly Element[]): readonly Block[] {
  const inner = findElements(element, ({ tagName }) =>
    /^(?:h[1-6]|table|figure|img|article)$/.test(tagName),
  );
  if (inner.length > 0) return readChildren(element.children, [...around, element]);
  if (isFactList(element)) return [factsOf(element, around)];
  return textOf(element) === '' ? [] : [blockOf('list', element, around)];
}

function readFigure(element: Element, around: readonly Element[]): readonly Block[] {
  const images = findElements(element, isPictureOfText);
  const [image] = images;
  if (image === undefined || images.length > 1)
    return readChildren(element.children, [...around, element]);
  const caption = textOf(element);
  return [
    { ...blockOf('picture', image, [...around, element]), ...(caption !== '' && { caption }) },
  ];
}

function factsOf(element: Element, around: readonly Element[]): Block {
  return { ...blockOf('paragraph', element, around), isFacts: true };
}

const MOST_QUOTED = 3;

function isOneQuotation(element: Element): boolean {
  const inner = findElements(element, ({ tagName }) =>
    /^(?:h[1-6]|table|figure|img|ul|ol|p|div)$/.test(tagName),
  );
  return (
    inner.length <= MOST_QUOTED &&
    inner.every(({ tagName }) => tagName === 'p' || tagName === 'div')
  );
}

// «<blockquote>một<br><br>hai</blockquote>»
function inParagraphs(element: Element): Element {
  if (element.children.some((child) => child.type === 'element' && holdsBlocks(child)))
    return element;
  const parts = splitParagraph(element.children, BREAKS_IN_PARAGRAPH);
  const children = parts.map(
    (part): Element => ({ type: 'element', tagName: 'p', properties: {}, children: [...part] }),
  );
  return { ...element, children };
}

// Text without an element of its own, or within one that holds nothing but text.
function readRun(run: readonly ElementContent[], around: readonly Element[]): readonly Block[] {
  const least = around.at(-1)?.tagName === 'p' ? BREAKS_IN_PARAGRAPH : 1;
  return splitParagraph(run, least).flatMap((part) => {
    const element: Element = { type: 'element', tagName: 'p', properties: {}, children: [...part] };
    const pictures = readPictures(element, around);
    const words = { ...element, children: element.children.flatMap(withoutPictures) };
    const paragraph = textOf(words) === '' ? [] : [blockOf('paragraph', words, around)];
    return [...pictures, ...paragraph];
  });
}

// One break within a paragraph is a line of a verse or an address; outside of any it ends what stands before it.
const BREAKS_IN_PARAGRAPH = 2;

function readPictures(element: Element, around: readonly Element[]): readonly Block[] {
  return findElements(element, isPictureOfText).map((image) => {
    const path = pathTo(element, image);
    const link = path.flatMap((each) => (each.type === 'element' && leadsAway(each)) || []).at(-1);
    return { ...blockOf('picture', image, around), ...(link !== undefined && { link }) };
  });
}

// A link to the picture in full size, or to nowhere, leaves it a picture of the article.
function leadsAway(element: Element): string | undefined {
  const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
  return href === undefined || STAYS.test(href) ? undefined : href;
}

const STAYS = /^(?:#|javascript:)|\.(?:jpe?g|png|gif|webp|avif|bmp)(?:$|[?#])/i;

// Without an address a program takes the reader elsewhere; one with a name is a place to go to.
function isPressed({ tagName, properties: { href, id, name } }: Element): boolean {
  return tagName === 'a' && href == null && id == null && name == null;
}

function withoutImages(element: Element): Element {
  return { ...element, children: element.children.flatMap(withoutPictures) };
}

function withoutPictures(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'element') return [node];
  if (node.tagName === 'img') return [];
  return [withoutImages(node)];
}

function blockOf(kind: BlockKind, element: Element, around: readonly Element[]): Block {
  const text = textOf(element);
  // A link may stand around a whole box.
  const isInLink = around.some((each) => leadsAway(each) !== undefined || isPressed(each));
  return { kind, element, text, linked: isInLink ? text.length : linkLength(element), around };
}

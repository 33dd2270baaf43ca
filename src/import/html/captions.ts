import type { Element, Nodes } from 'hast';
import { hasCredit, LONGEST_CAPTION, readCaption } from '../lines/caption.ts';
import { whyLeftOut } from '../lines/left-out.ts';
import { type Block, isSentence } from './block.ts';
import { isCalledAuthor, isPerson } from './block-byline.ts';
import { momentOf } from './block-moment.ts';
import { attributeOf, childrenOf, coatsOf, namesOf, textOf } from './hast-text.ts';

/** The blocks with each caption at its picture: a line below it in italics, in the middle, in the same small box, or with a credit; above it where its box has it so; said twice, it is one. */
export function joinCaptions(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of joinAbove(joinRows(blocks))) {
    const picture = joined.at(-1);
    const isOfPicture = picture?.kind === 'picture' && !isUnderPortrait(block, joined);
    const caption = isOfPicture ? captionWith(picture, block) : undefined;
    if (picture === undefined || caption === undefined) joined.push(block);
    else joined[joined.length - 1] = { ...picture, caption };
  }
  return joined;
}

// Before the text a name alone is that of its author, the picture above it a portrait.
function isUnderPortrait({ text }: Block, before: readonly Block[]): boolean {
  return isPerson(text) && !before.some(isSentence);
}

function captionWith(picture: Block, block: Block): string | undefined {
  const { caption } = picture;
  if (caption !== undefined && block.kind === 'paragraph' && isCreditAlone(block.text))
    return hasCredit(caption) ? undefined : `${caption} ${block.text.replace(/^\(|\)$/g, '')}`;
  return isCaptionOf(block, picture) ? (caption ?? block.text) : undefined;
}

function isCreditAlone(text: string): boolean {
  const { caption, credit } = readCaption(text);
  return caption === undefined && credit !== undefined;
}

// A row of pictures in a table and, in the row below, as many captions: each belongs to the picture above it.
function joinRows(blocks: readonly Block[]): readonly Block[] {
  const captions = new Map<Block, string>();
  const taken = new Set<Block>();
  for (const [i, block] of blocks.entries()) {
    const row = rowOf(block);
    if (row === undefined || block.kind !== 'picture' || rowOf(blocks[i - 1]) === row) continue;
    const pictures = blocks.slice(
      i,
      blocks.findIndex((other, at) => at > i && rowOf(other) !== row),
    );
    const below = blocks.slice(i + pictures.length, i + 2 * pictures.length);
    const isPaired =
      pictures.length > 1 &&
      below.length === pictures.length &&
      pictures.every(({ kind, caption }) => kind === 'picture' && caption === undefined) &&
      below.every(
        (line, at) => isBelow(line, below[0]) && isShortLine(line, pictures[at] as Block),
      ) &&
      tableOf(below[0]) === tableOf(block);
    if (!isPaired) continue;
    for (const [at, line] of below.entries()) {
      captions.set(pictures[at] as Block, line.text);
      taken.add(line);
    }
  }
  return blocks.flatMap((block) => {
    const caption = captions.get(block);
    if (taken.has(block)) return [];
    return [caption === undefined ? block : { ...block, caption }];
  });
}

function rowOf(block: Block | undefined): Element | undefined {
  return block?.around.findLast(({ tagName }) => tagName === 'tr');
}

function tableOf(block: Block | undefined): Element | undefined {
  return block?.around.findLast(({ tagName }) => tagName === 'table');
}

function isBelow(line: Block, first: Block | undefined): boolean {
  return rowOf(line) !== undefined && rowOf(line) === rowOf(first);
}

function isShortLine(line: Block, picture: Block): boolean {
  return (
    line.kind === 'paragraph' &&
    line.text.length <= LONGEST_SET_APART &&
    !isOfArticle(line) &&
    picture.link === undefined
  );
}

// A box with a caption, a picture and so on in turn: each belongs to the picture below it.
function joinAbove(blocks: readonly Block[]): readonly Block[] {
  const taken = new Set<Block>();
  const pictures = new Map<Block, Block>();
  for (const [i, block] of blocks.entries()) {
    const [above, below] = [blocks[i - 1], blocks[i + 1]];
    if (block.kind !== 'picture' || block.caption !== undefined || above === undefined) continue;
    const before = blocks[i - 2];
    const isFirst = before === undefined || before.kind !== 'picture' || pictures.has(before);
    const endsBox =
      below === undefined || !isCaptionOf(below, block) || blocks[i + 2]?.kind === 'picture';
    if (isFirst && endsBox && isCaptionAbove(above, block)) {
      pictures.set(block, { ...block, caption: above.text });
      taken.add(above);
    }
  }
  return blocks.filter((block) => !taken.has(block)).map((block) => pictures.get(block) ?? block);
}

function isCaptionAbove(above: Block, picture: Block): boolean {
  const { kind, text, element, around } = above;
  if (kind !== 'paragraph' || text.length > LONGEST_SET_APART) return false;
  const isCalled = [element, ...around.slice(-1)].some((each) => CAPTION.test(namesOf(each)));
  return isCalled || (isSetApart(element, around) && isInBoxOf(around, picture));
}

// A moment or a name beside an icon or a portrait.
function isOfArticle(block: Block): boolean {
  return isCalledAuthor(block) || momentOf(block) !== undefined;
}

function isCaptionOf(block: Block, picture: Block): boolean {
  const { kind, text, element, around } = block;
  if (text.length > LONGEST_CAPTION) return false;
  // Right below a picture these words are no stand-in for one.
  if (whyLeftOut(text) !== undefined && !ILLUSTRATION.test(text)) return false;
  if (isOfArticle(block)) return false;
  if (picture.caption !== undefined) return text === picture.caption;
  if (kind === 'heading') return CAPTION.test(namesOf(element));
  const isCalled = [element, ...around.slice(-2)].some((each) => CAPTION.test(namesOf(each)));
  if (kind === 'quote') return isCalled;
  if (kind !== 'paragraph') return false;
  return (
    isCalled ||
    text === attributeOf(picture.element, 'alt') ||
    hasCredit(text) ||
    isSetApart(element, around) ||
    isInBoxOf(around, picture)
  );
}

const ILLUSTRATION = /^\(?(?:ảnh|hình)(?: ảnh)?\s*:?\s*(?:minh họa|minh hoạ|tư liệu)\)?\.?$/iu;
const CAPTION =
  /(?:^|[\s_-])(?:captions?|cap|figcaption|chu-?thich|image-?(?:desc|caption|note)|img-?(?:desc|caption)|pic-?(?:desc|caption)|photo-?(?:desc|caption)|note-?img|picture-?desc|desc-?image)(?=$|[\s_-])/i;

// Long lines in the middle of a page are leads; a caption ends soon.
const LONGEST_SET_APART = 250;

function isSetApart(element: Element, around: readonly Element[]): boolean {
  if (textOf(element).length > LONGEST_SET_APART) return false;
  if (isAllIn(element, ITALIC) || coatsOf(element).some(isStyledApart)) return true;
  return [element, ...around.slice(-1)].some(isInMiddle);
}

const ITALIC = new Set(['em', 'i', 'cite', 'small']);

function isStyledApart(element: Element): boolean {
  const isSmallest = element.tagName === 'font' && String(element.properties['size']) === '1';
  return isSmallest || /font-style\s*:\s*italic/i.test(attributeOf(element, 'style') ?? '');
}

function isAllIn(node: Nodes, names: ReadonlySet<string>): boolean {
  if (node.type === 'element' && names.has(node.tagName)) return true;
  const worded = childrenOf(node).filter((child) => textOf(child) !== '');
  return (
    worded.length > 0 && worded.every((child) => child.type === 'element' && isAllIn(child, names))
  );
}

function isInMiddle(element: Element): boolean {
  return (
    element.tagName === 'center' ||
    attributeOf(element, 'align') === 'center' ||
    /text-align\s*:\s*center/i.test(attributeOf(element, 'style') ?? '') ||
    /(?:^|[\s_-])(?:text-)?center(?:ed)?(?=$|[\s_-])/.test(namesOf(element))
  );
}

// A cell or a box with the picture and these words alone.
function isInBoxOf(around: readonly Element[], picture: Block): boolean {
  const box = [...picture.around].reverse().find((element) => around.includes(element));
  if (box === undefined || !/^(?:div|table|tbody|td|figure|p|center|span|li|a)$/.test(box.tagName))
    return false;
  const text = textOf(box);
  // A picture may stand before the words of a paragraph.
  if (box.tagName === 'p' && SEVERAL_SENTENCES.test(text)) return false;
  return text.length <= LONGEST_CAPTION;
}

const SEVERAL_SENTENCES = /\p{L}{2}[.!?…][”"]?\s+\p{Lu}(?=.{40})/u;

/** Whether all words of an element are in bold. */
export function isAllBold(element: Element): boolean {
  return isAllIn(element, BOLD) || coatsOf(element).some(isStyledBold);
}

/** Whether a block is in bold, by its own marks or by the style of the box that it stands in. */
export function isBoldBlock({ element, around }: Block): boolean {
  const box = around.at(-1);
  return isAllBold(element) || (box !== undefined && isStyledBold(box));
}

const BOLD = new Set(['strong', 'b']);

function isStyledBold(element: Element): boolean {
  return /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attributeOf(element, 'style') ?? '');
}

import { foldText } from '#core/text/fold.ts';
import { namesOtherArticles } from '../lines/left-out.ts';
import { readMoment, splitMoment } from '../lines/moment.ts';
import { type Block, isProse, isSentence } from './block.ts';
import { momentOf } from './block-moment.ts';
import { isAllBold, isBoldBlock } from './captions.ts';
import { attributeOf, coatsOf, findElements, namesOf, textOf } from './hast-text.ts';
import { whyByPlace, whyNotText } from './leave-out.ts';
import type { PageFacts } from './page-facts.ts';

/** The title of an article and the block of the page that shows it, where one does. */
export interface FoundTitle {
  readonly text: string;
  readonly block?: Block;
}

/** Finds the title of an article: the heading that the page also names to machines, else the one before its text, else what the page says of itself. */
export function findTitle(blocks: readonly Block[], facts: PageFacts): FoundTitle | undefined {
  const named = facts.titles.flatMap(partsOfTitle);
  const ofPage = facts.pageTitle === undefined ? [] : partsOfTitle(facts.pageTitle);
  const shown = blocks.filter(mayBeTitle);
  const lines = blocks.filter(mayBeNamed);
  const block =
    findNamed(lines, named) ??
    findNamed(lines, ofPage) ??
    findWithin(lines, facts.pageTitle) ??
    findDated(blocks, shown) ??
    findBeforeText(blocks, shown) ??
    findBold(blocks) ??
    findAboveMoment(blocks);
  if (block !== undefined)
    return { text: inSmallLetters(block.text, [...named, ...ofPage]), block };
  const [text] = [...named, ...(ofPage.length > 1 ? ofPage : [])];
  return text === undefined ? undefined : { text };
}

// «SỐ HÓA HỒ SƠ» on the page, «Số hóa hồ sơ» in what it says of itself.
function inSmallLetters(shown: string, named: readonly string[]): string {
  if (shown !== shown.toUpperCase()) return shown;
  const same = named.find(
    (name) => foldText(name) === foldText(shown) && name !== name.toUpperCase(),
  );
  return same ?? shown;
}

/** A title as given and, where a site adds its name behind a dash or a bar, without it; the longest first. */
function partsOfTitle(title: string): readonly string[] {
  const plain = title.replace(/\s+/g, ' ').trim();
  const cuts = [...plain.matchAll(/\s+[-–—|:»·]\s+/g)].map(({ index }) => plain.slice(0, index));
  return plain === '' ? [] : [plain, ...cuts.reverse()];
}

function isLine({ kind, text }: Block): boolean {
  const isWords = kind === 'heading' || kind === 'paragraph';
  return isWords && text.length >= LEAST && text.length <= LONGEST;
}

// What the page calls its title is that wherever it stands, but for its foot, its menus and boxes of other articles.
function mayBeNamed(block: Block): boolean {
  const { around, isTeaser, isFoot } = block;
  const place = whyByPlace(around.slice(around.findIndex(isArticle) + 1));
  if (isTeaser || isFoot) return false;
  return isLine(block) && !isOfSite(block) && !(place && NEVER_TITLED.has(place));
}

// A column or a bar of tools may hold the article itself.
const NEVER_TITLED = new Set([
  'chân trang',
  'trình đơn của trang',
  'đường dẫn của trang',
  'tin liên quan',
  'bình luận, đánh giá',
]);

function mayBeTitle(block: Block): boolean {
  const { kind, element, around } = block;
  if (!isLine(block) || block.isFoot || whyByPlace(around.slice(-2))) return false;
  if (namesOtherArticles(block.text)) return false;
  return kind === 'heading' || [...coatsOf(element), ...around.slice(-2)].some(isCalledTitle);
}

const LEAST = 8;
const LONGEST = 400;
const TITLE =
  /(?:^|[\s_-])(?:(?:news|article|post|story|entry|detail)-?(?:title|header)|title(?:news|article|detail)|title|headline|tieu-?de[a-z]*|heading|subject|tit-?(?:tin|bai))s?(?=$|[\s_-])/i;

function isCalledTitle(element: Block['element']): boolean {
  return TITLE.test(namesOf(element));
}

function findNamed(shown: readonly Block[], names: readonly string[]): Block | undefined {
  for (const name of names.map(foldText)) {
    const same = shown.filter(({ text }) => foldText(text) === name);
    const found = same.find(({ kind }) => kind === 'heading') ?? same[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

// «In bài: Tên bài», «Sở Thử – Tin tức – Tên bài»: the longest line that the title of the page holds.
function findWithin(lines: readonly Block[], pageTitle: string | undefined): Block | undefined {
  const whole = foldText(pageTitle ?? '');
  const held = lines.filter(
    ({ text }) => text.length >= LEAST_WITHIN && whole.includes(foldText(text)),
  );
  return [...held].sort((a, b) => b.text.length - a.text.length)[0];
}

// Shorter lines are names of sites and their parts.
const LEAST_WITHIN = 25;

// The highest of the headings that the line of a moment follows, of equals the one next to it: short notices have columns of longer texts beside them.
function findDated(blocks: readonly Block[], shown: readonly Block[]): Block | undefined {
  const dated = shown.filter((block) => {
    const at = blocks.indexOf(block);
    const next = blocks.slice(at + 1, at + 1 + NEAR);
    const isDated = next.some(({ text, isTeaser }) => !isTeaser && readMoment(text) !== undefined);
    return isDated && !block.isTeaser && !isOfSite(block) && readMoment(block.text) === undefined;
  });
  const found = [...dated].reverse().sort((a, b) => levelOf(a) - levelOf(b))[0];
  if (found === undefined || found.text.length >= LEAST_WITHIN) return found;
  const at = blocks.indexOf(found);
  return blocks.slice(at + 1, at + NEAR).find((block) => isBelowSection(block, dated)) ?? found;
}

// «Tin tức và sự kiện», the section, above the title of its article.
function isBelowSection(block: Block, dated: readonly Block[]): boolean {
  const { text, kind } = block;
  const isLong = text.length >= LEAST_WITHIN && !/[.!?…]$/.test(text);
  return kind === 'heading' && isLong && dated.includes(block);
}

const NEAR = 2;

// On pages without headings: the last line in bold before the text; one as long as running text ends without a stop.
function findBold(blocks: readonly Block[]): Block | undefined {
  const first = firstText(blocks);
  const isLong = /[^.;:,]$/.test(blocks[first]?.text ?? '');
  const bold = blocks
    .slice(0, isLong ? first + 1 : first)
    .filter(
      (block) =>
        isLine(block) &&
        block.text.length >= LEAST_WITHIN &&
        (isInBold(block) || isLarge(block)) &&
        readMoment(block.text) === undefined &&
        whyNotText(block) === undefined,
    );
  // A lead in bold ends as a sentence.
  return bold.findLast(({ text }) => !text.endsWith('.')) ?? bold.at(-1);
}

// Without any mark: the line right above that of the moment, before the text.
function findAboveMoment(blocks: readonly Block[]): Block | undefined {
  return blocks
    .slice(0, firstText(blocks))
    .find(
      (block, i) =>
        isLine(block) &&
        block.text.length >= LEAST_WITHIN &&
        !isSentence(block) &&
        whyNotText(block) === undefined &&
        momentOf(blocks[i + 1] ?? block) !== undefined,
    );
}

function isLarge({ element, around }: Block): boolean {
  return [...coatsOf(element), ...around.slice(-1)].some((each) => {
    const size = Number(each.properties['size'] ?? 0);
    const [, written, unit] = FONT_SIZE.exec(attributeOf(each, 'style') ?? '') ?? [];
    const pixels = Number(written ?? 0) * (unit === 'pt' ? POINT : 1);
    return (each.tagName === 'font' && size >= LARGE_FONT) || pixels >= LARGE_PIXELS;
  });
}

const FONT_SIZE = /font-size\s*:\s*([\d.]+)\s*(px|pt)/i;
const POINT = 4 / 3;
const LARGE_FONT = 4;
const LARGE_PIXELS = 20;

// «Tên bài (21/11/2025)»: the moment behind it may stand in small print.
function isInBold(block: Block): boolean {
  const { element, text } = block;
  if (isBoldBlock(block)) return true;
  const title = splitMoment(text)?.title;
  return title !== undefined && findElements(element, isAllBold).some((b) => textOf(b) === title);
}

// The headings that stand before the first running text; the highest of them, the last of equals.
function findBeforeText(blocks: readonly Block[], shown: readonly Block[]): Block | undefined {
  const text = firstText(blocks);
  const before = shown.filter((block) => blocks.indexOf(block) < text && !isOfSite(block));
  const first = before.filter(({ kind }) => kind === 'heading');
  const highest = Math.min(...first.map(levelOf));
  const near = first.filter((block) => levelOf(block) === highest).at(-1);
  const last = before.at(-1);
  // A heading of the site stands far above; that of the article is the last before its text.
  if (near !== undefined && highest === 1) return near;
  return last ?? near;
}

function firstText(blocks: readonly Block[]): number {
  const first = blocks.findIndex(
    (block, i) =>
      isProse(block) &&
      !isLongTitle(block) &&
      !whyByPlace(block.around) &&
      blocks.slice(i + 1, i + 6).some(isProse),
  );
  const single = first >= 0 ? first : blocks.findIndex(isProse);
  return single >= 0 ? single : blocks.length;
}

// As long as running text, and called a title.
function isLongTitle(block: Block): boolean {
  return mayBeTitle(block) && !/[.!?;:,…]$/.test(block.text);
}

function levelOf({ element }: Block): number {
  return Number(element.tagName.slice(1)) || 7;
}

const SITE = /(?:^|[\s_-])(?:logo|site-?name|site-?title|banner|brand|slogan)(?=$|[\s_-])/i;

function isOfSite({ element, around }: Block): boolean {
  return (
    [element, ...around].some((each) => SITE.test(namesOf(each))) ||
    around.some(({ tagName }, i) => tagName === 'header' && !around.slice(0, i).some(isArticle))
  );
}

function isArticle({ tagName }: Block['element']): boolean {
  return tagName === 'article' || tagName === 'main';
}

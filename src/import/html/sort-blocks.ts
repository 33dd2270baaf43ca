import type { Element } from 'hast';
import type { Dropped } from '../article.ts';
import { isNobody, readByline } from '../lines/byline.ts';
import { namesOtherArticles } from '../lines/left-out.ts';
import { readMachineDate, readMoment } from '../lines/moment.ts';
import { findBeside } from './beside-text.ts';
import { type Block, isProse } from './block.ts';
import { isAllBold, joinCaptions } from './captions.ts';
import { aroundWithin } from './choose-main.ts';
import { attributeOf, coatsOf, findElements, namesOf, textOf } from './hast-text.ts';
import { whyNotText } from './leave-out.ts';

/** The parts of an article among the blocks of its place on a page. */
export interface SortedBlocks {
  readonly kicker?: string;
  readonly lead?: string;
  readonly byline?: string;
  readonly moments: readonly string[];
  readonly body: readonly Block[];
  readonly dropped: readonly Dropped[];
}

/** Tells kicker, moment, byline, lead and body apart and what is none of them; `title` is the block that was taken for it. */
export function sortBlocks(
  blocks: readonly Block[],
  main: Element,
  title: Block | undefined,
): SortedBlocks {
  const inner = blocks.map((block) => ({ ...block, around: aroundWithin(block, main) }));
  const at = title === undefined ? -1 : blocks.indexOf(title);
  const head = sortHead(inner.slice(0, Math.max(0, at)), inner[at]);
  const rest = sortRest(inner.slice(at + 1));
  return {
    ...rest,
    ...(head.kicker !== undefined && { kicker: head.kicker }),
    moments: [...rest.moments, ...head.moments],
    dropped: [...head.dropped, ...rest.dropped],
  };
}

interface Head {
  readonly kicker?: string;
  readonly moments: readonly string[];
  readonly dropped: readonly Dropped[];
}

// What stands above a title: the way to the page, the moment, a kicker just before it.
function sortHead(before: readonly Block[], title: Block | undefined): Head {
  const last = before.at(-1);
  const isKicker = title !== undefined && last !== undefined && mayBeKicker(last, title);
  const others = isKicker ? before.slice(0, -1) : before;
  return {
    ...(isKicker && { kicker: last.text }),
    moments: others.flatMap((block) => momentOf(block) ?? []),
    dropped: others
      .filter(({ text }) => text !== '')
      .map((block) => ({ text: block.text, reason: whyNotText(block) ?? 'đứng trước tên bài' })),
  };
}

const LONGEST_KICKER = 160;

function mayBeKicker(block: Block, title: Block): boolean {
  const { kind, text, around } = block;
  if (text.length < 3 || text.length > LONGEST_KICKER || whyNotText(block) !== undefined)
    return false;
  if (readMoment(text) !== undefined || (kind !== 'paragraph' && kind !== 'heading')) return false;
  const box = boxesOf(around).at(-1);
  return [undefined, ...boxesOf(title.around)].slice(-2).includes(box);
}

function boxesOf(around: readonly Element[]): readonly Element[] {
  return around.filter(({ tagName }) => tagName !== 'p');
}

function sortRest(after: readonly Block[]): Omit<SortedBlocks, 'kicker'> {
  const joined = joinCaptions(after);
  const dropped: Dropped[] = [];
  const kept: Block[] = [];
  let others: Element | 'next' | undefined;
  for (const block of joined) {
    const reason = whyNotText(block);
    if (namesOtherArticles(block.text)) others = boxOf(block, after);
    else if (others === 'next' && isProse(block) && reason === undefined) others = undefined;
    const isOther = others === 'next' || (others !== undefined && block.around.includes(others));
    const cause = reason ?? (isOther ? 'tin khác' : undefined);
    if (cause === undefined) kept.push(block);
    else if (block.text !== '') dropped.push({ text: block.text, reason: cause });
  }
  const beside = findBeside(kept);
  for (const { text } of [...beside].filter((block) => block.text !== '')) {
    dropped.push({ text, reason: 'khung khác bên cạnh bài' });
  }
  return sortKept(
    kept.filter((block) => !beside.has(block)),
    dropped,
  );
}

// The box that a line «Cùng chuyên mục» is the head of; without one, what follows it until text goes on.
function boxOf(head: Block, all: readonly Block[]): Element | 'next' {
  const box = head.around.findLast((element) =>
    all.some((block) => block !== head && block.around.includes(element)),
  );
  const isWhole =
    box !== undefined && all.indexOf(head) > all.findIndex(({ around }) => around.includes(box));
  return box === undefined || isWhole ? 'next' : box;
}

function sortKept(kept: readonly Block[], left: readonly Dropped[]): Omit<SortedBlocks, 'kicker'> {
  const dropped = [...left];
  const firstText = kept.findIndex(isProse);
  const moments: string[] = [];
  let byline: string | undefined;
  let body = kept.filter((block, i) => {
    if (block.kind === 'picture' || block.kind === 'table') return true;
    const isEdge = i < Math.max(firstText, EDGE) || i >= kept.length - EDGE;
    if (!isEdge || isProse(block)) return true;
    const moment = momentOf(block);
    if (moment !== undefined) {
      moments.push(moment);
      byline ??= bylineBesideMoment(block);
      dropped.push({ text: block.text, reason: 'dòng ngày giờ, đã ghi vào ngày của tin' });
      return false;
    }
    const name =
      readByline(block.text) ?? (isCalledAuthor(block) ? namedIn(block.element) : undefined);
    if (name === undefined || (i < firstText && !isCalledAuthor(block) && block.kind === 'heading'))
      return true;
    byline ??= name;
    dropped.push({ text: block.text, reason: 'tên tác giả, đã ghi vào tác giả bài gốc' });
    return false;
  });
  const lead = findLead(body);
  if (lead !== undefined) body = body.filter((block) => block !== lead);
  return {
    ...(lead !== undefined && { lead: lead.text }),
    ...(byline !== undefined && { byline }),
    moments,
    body,
    dropped,
  };
}

// A name, a moment or a source stands in the last lines of a text, not amid them.
const EDGE = 4;
const AUTHOR =
  /(?:^|[\s_-])(?:authors?|byline|tac-?gia|writer|nguoi-?viet|but-?danh|creator)(?=$|[\s_-])/i;
const LONGEST_NAME = 120;

function isCalledAuthor({ element, around, text }: Block): boolean {
  if (text.length > LONGEST_NAME) return false;
  return [element, ...around.slice(-2)].some((each) => AUTHOR.test(namesOf(each)));
}

// What an element says to machines is more exact than what it shows.
function momentOf({ element, text }: Block): string | undefined {
  const [time] = findElements(element, ({ tagName }) => tagName === 'time');
  const machine = time && readMachineDate(attributeOf(time, 'dateTime') ?? '');
  return machine ?? readMoment(text);
}

// «29/04/2021 08:30 GMT+7 M. Hà»: an element of its own says who.
function bylineBesideMoment({ element }: Block): string | undefined {
  const [inner] = findElements(element, (child) => AUTHOR.test(namesOf(child)));
  return inner === undefined ? undefined : namedIn(inner);
}

function namedIn(element: Element): string | undefined {
  const text = textOf(element).replace(/^(?:(?:được )?(?:viết|đăng) )?(?:bởi|by)\s+/iu, '');
  return text === '' || text.length > LONGEST_NAME || isNobody(text) ? undefined : text;
}

const LEADS: readonly RegExp[] = [
  /(?:^|[\s_-])sapo(?=$|[\s_-])/i,
  /(?:^|[\s_-])(?:lead|chapeau|standfirst|excerpt|summary|abstract|tom-?tat|trich-?yeu|intro|desc|des|description|dek|head-?content)(?=$|[\s_-])/i,
];
const LONGEST_LEAD = 1200;
// Some papers make a heading of a lead; «Tóm tắt» alone is a heading.
const SHORTEST_HEADED = 40;

function findLead(body: readonly Block[]): Block | undefined {
  const words = body.filter(({ kind }) => kind !== 'picture').slice(0, EDGE);
  for (const called of LEADS) {
    const found = words.find(
      ({ kind, text, element, around }) =>
        (kind === 'paragraph' || (kind === 'heading' && text.length >= SHORTEST_HEADED)) &&
        text.length <= LONGEST_LEAD &&
        [...coatsOf(element), ...around].some((each) => called.test(namesOf(each))),
    );
    if (found !== undefined) return found;
  }
  const [first, second] = words;
  if (first?.kind !== 'paragraph' || second === undefined) return undefined;
  return isProse(first) && isInBold(first) && !isInBold(second) ? first : undefined;
}

function isInBold({ element, around }: Block): boolean {
  const box = around.at(-1);
  return isAllBold(element) || (box !== undefined && BOLD.test(attributeOf(box, 'style') ?? ''));
}

const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;

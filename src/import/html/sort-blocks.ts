import type { Element } from 'hast';
import type { Dropped } from '../article.ts';
import { announcesByline, isAuthorLabel, withoutAuthorLabel } from '../lines/author-words.ts';
import { isNobody, namesAccount } from '../lines/byline.ts';
import { announcesComments, namesOtherArticles } from '../lines/left-out.ts';
import { readMoment } from '../lines/moment.ts';
import { findBeside } from './beside-text.ts';
import { type Block, isProse, isSentence } from './block.ts';
import {
  bylineBesideMoment,
  bylineInFacts,
  bylineOf,
  isCalledAuthor,
  leadsToAuthor,
} from './block-byline.ts';
import { momentOf, momentsOf } from './block-moment.ts';
import { findBoxHeads } from './box-heads.ts';
import { joinCaptions } from './captions.ts';
import { aroundWithin } from './choose-main.ts';
import { findLead } from './find-lead.ts';
import { whyNotText } from './leave-out.ts';
import { findPullQuotes } from './pull-quotes.ts';

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
    moments: momentsOf([...rest.moments, ...head.moments]),
    dropped: [...head.dropped, ...rest.dropped],
  };
}

interface Head {
  readonly kicker?: string;
  readonly moments: readonly Block[];
  readonly dropped: readonly Dropped[];
}

// What stands above a title: the way to the page, the moment, a kicker just before it.
function sortHead(before: readonly Block[], title: Block | undefined): Head {
  const last = before.at(-1);
  const isKicker = title !== undefined && last !== undefined && mayBeKicker(last, title);
  const others = isKicker ? before.slice(0, -1) : before;
  return {
    ...(isKicker && { kicker: last.text }),
    moments: others,
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

type Rest = Omit<SortedBlocks, 'kicker' | 'moments'> & Pick<Head, 'moments'>;

function sortRest(after: readonly Block[]): Rest {
  const joined = joinCaptions(after);
  const dropped: Dropped[] = [];
  const [kept, left]: [Block[], Block[]] = [[], []];
  const reasons = joined.map((block) => (isNamedAuthor(block) ? undefined : whyNotText(block)));
  const heads = findBoxHeads(joined, reasons);
  const pulled = findPullQuotes(joined);
  const answers = new Set<Element>();
  let others: Element | 'next' | undefined;
  for (const [i, block] of joined.entries()) {
    const reason = reasons[i];
    if (namesOtherArticles(block.text)) others = othersAfter(block, after);
    else if (others === 'next' && isSentence(block) && reason === undefined) others = undefined;
    const boxOfComments = announcesComments(block.text) ? boxOf(block, after) : undefined;
    if (boxOfComments !== undefined && boxOfComments !== 'next') answers.add(boxOfComments);
    const isAnswer = block.around.some((element) => answers.has(element));
    const isOther = others === 'next' || (others !== undefined && block.around.includes(others));
    const said = pulled.has(block) ? 'lời trong bài, trang nêu lại' : undefined;
    const answer = isAnswer ? 'bình luận của người đọc' : undefined;
    const cause =
      reason ?? said ?? answer ?? (isOther || heads.has(block) ? 'tin khác' : undefined);
    if (cause === undefined) kept.push(block);
    else if (block.text !== '') dropped.push({ text: block.text, reason: cause });
    if (cause !== undefined && !isOther) left.push(block);
  }
  const beside = findBeside(kept);
  for (const { text } of [...beside].filter((block) => block.text !== '')) {
    dropped.push({ text, reason: 'khung khác bên cạnh bài' });
  }
  const sorted = sortKept(
    kept.filter((block) => !beside.has(block)),
    dropped,
  );
  const told = left.filter(mayTellMoment);
  const byline = sorted.byline ?? told.map(bylineBesideMoment).find(Boolean);
  return {
    ...sorted,
    ...(byline !== undefined && { byline }),
    moments: [...sorted.moments, ...told],
  };
}

// A name that leads to all that its author wrote is a link.
function isNamedAuthor(block: Block): boolean {
  if (block.isTeaser || bylineOf(block) === undefined) return false;
  return isCalledAuthor(block) || leadsToAuthor(block);
}

const MAY_HOLD_MOMENT = new Set([
  'chân trang',
  'nút chia sẻ, in, gửi',
  'khoảng cách tới lúc xem trang',
]);

// The foot or the tools of an article itself may hold its day, not comments or boxes of others.
function mayTellMoment(block: Block): boolean {
  const reason = whyNotText(block);
  return reason !== undefined && MAY_HOLD_MOMENT.has(reason);
}

// «Xem thêm: Tên bài», with the link in the same line, announces no more.
function othersAfter(head: Block, all: readonly Block[]): Element | 'next' | undefined {
  const others = boxOf(head, all);
  return others === 'next' && head.linked > 0 ? undefined : others;
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

function sortKept(kept: readonly Block[], left: readonly Dropped[]): Rest {
  const { rest, moments, byline, dropped } = sortEdges(kept);
  const lead = findLead(rest);
  return {
    ...(lead !== undefined && { lead: lead.text }),
    ...(byline !== undefined && { byline }),
    moments,
    body: rest.filter((block) => block !== lead),
    dropped: [...left, ...dropped],
  };
}

interface Edges {
  readonly rest: readonly Block[];
  readonly moments: readonly Block[];
  readonly byline: string | undefined;
  readonly dropped: readonly Dropped[];
}

// The lines before and after the text that name its day and its author.
function sortEdges(kept: readonly Block[]): Edges {
  const firstText = kept.findIndex(isProse);
  const [rest, moments, dropped]: [Block[], Block[], Dropped[]] = [[], [], []];
  let byline: string | undefined;
  const takeName = (text: string, name: string | undefined) => {
    const isOther = name !== undefined && byline !== undefined && name !== byline;
    byline ??= name;
    dropped.push({ text, reason: name === undefined ? NO_NAME : isOther ? OTHER_NAME : NAME });
  };
  for (const [i, block] of kept.entries()) {
    const isEdge = i < Math.max(firstText, EDGE) || i >= kept.length - EDGE;
    const isWords = block.kind !== 'picture' && block.kind !== 'table';
    if (!isWords || !isEdge || isProse(block)) {
      rest.push(block);
      continue;
    }
    const name = bylineOf(block) ?? (announces(kept[i - 1]) ? shortName(block) : undefined);
    const isHeading = i < firstText && !isCalledAuthor(block) && block.kind === 'heading';
    if (momentOf(block) !== undefined) {
      moments.push(block);
      byline ??= bylineBesideMoment(block) ?? bylineInFacts(block);
      dropped.push({ text: block.text, reason: MOMENT });
    } else if (announces(block) || isAccount(block)) takeName(block.text, undefined);
    else if (name === undefined || isHeading) rest.push(block);
    else takeName(block.text, name);
  }
  return { rest, moments, byline, dropped };
}

const MOMENT = 'dòng ngày giờ, đã ghi vào ngày của tin';
const NAME = 'tên tác giả, đã ghi vào tác giả bài gốc';
const OTHER_NAME = 'tên tác giả hoặc nguồn thứ hai, bản nháp chỉ ghi tên thứ nhất';
const NO_NAME = 'nhãn hoặc tài khoản đăng bài, không phải tên tác giả';

function announces(block: Block | undefined): boolean {
  if (block === undefined) return false;
  return announcesByline(block.text) || (isCalledAuthor(block) && isAuthorLabel(block.text));
}

// «Tác giả:» and, in an element of its own, «Trần Mẫu»: whatever is that short.
function shortName({ text }: Block): string | undefined {
  return text.length <= LONGEST_NAME && !isNobody(text) ? text : undefined;
}

const LONGEST_NAME = 80;

function isAccount(block: Block): boolean {
  const { text } = block;
  return namesAccount(text) || (isCalledAuthor(block) && isNobody(withoutAuthorLabel(text)));
}

// A name, a moment or a source stands in the last lines of a text, not amid them.
const EDGE = 4;

import type { Element, ElementContent } from 'hast';
import { withoutAuthorLabel } from '../lines/author-words.ts';
import { readByline } from '../lines/byline.ts';
import { namesOtherArticles, whyLeftOut } from '../lines/left-out.ts';
import { readMoment } from '../lines/moment.ts';
import type { Block } from './block.ts';
import { isCalledAuthor } from './block-byline.ts';
import { findElements, namesOf, piecesOf, textOf } from './hast-text.ts';
import { isListOfFiles, isListOfPages } from './tables.ts';

/** Why a block of a page is no text of its article (a stretch of Vietnamese for its editor); `undefined` where it is. */
export function whyNotText(block: Block): string | undefined {
  if (block.isFacts) return whyByPlace(block.around);
  return (
    (block.isTeaser ? 'tin khác' : undefined) ??
    (block.isFoot ? 'chân trang' : undefined) ??
    whyByPlace(block.around) ??
    whyByPlace([block.element]) ??
    (isPortrait(block) ? 'ảnh của người viết' : undefined) ??
    whyLeftOut(block.text) ??
    whyByPieces(block) ??
    whyByItems(block) ??
    (namesOtherArticles(block.text) ? 'tin liên quan' : undefined) ??
    whyByLinks(block)
  );
}

const TOOLS = 'nút chia sẻ, in, gửi';

// What portals call their boxes: words of the trade, wherever they stand in a class, an id or a role.
const BOXES: readonly (readonly [reason: string, words: string])[] = [
  ['trình đơn của trang', 'nav|navigation|menu|navbar|topbar|toolbar|navigator|contentinfo'],
  ['đường dẫn của trang', 'breadcrumbs?|crumbs?|duong-?dan|site-sub|content-sub|jump-to-nav'],
  [
    'tin liên quan',
    'related|relate|relative|lien-?quan|tin-?lien-?quan|tin-?khac|other-?(?:news|story|stories|posts?|articles?)|news-?other|more-?news|list-?more|xem-?them|viewmore|tin-?moi|tin-?cu|most-?(?:read|view)|doc-?nhieu|recommend(?:ed)?|suggest(?:ed|ion)?|suggestions|yarpp-related|refer(?:ence)?-news',
  ],
  [
    TOOLS,
    'share|sharing|social|bookmarks?|addthis|sharethis|print|tools?|actions?|fb-?like|like|zalo',
  ],
  [
    'bình luận, đánh giá',
    'comments?|binh-?luan|ratings?|rate|votes?|voting|danh-?gia|feedback|y-?kien',
  ],
  [
    'trình phát âm thanh, hình',
    'player|audio-?(?:player|bar|box)|video-js|vjs-[a-z-]+|tts|jwplayer',
  ],
  [
    'giới thiệu người viết',
    'author-?(?:box|bio|desc(?:ription)?)|about-?(?:the-?)?author|saboxplugin-wrap',
  ],
  ['cuộc hỏi ý bạn đọc', 'polls?|binh-?chon|khao-?sat|surveys?|bieu-?quyet|tham-?do'],
  ['thông báo về cookie', 'cookies?|cookie-?(?:bar|notice|consent)|consent|gdpr'],
  ['mục lục của trang', 'toc|ez-toc-container|lwptoc|table-of-contents|muc-?luc'],
  ['từ khóa của trang', 'tags?|keywords?|tu-?khoa|taglist'],
  [
    'quảng cáo',
    'ads?|adv|advert(?:isement)?|advertising|banner|qc|quang-?cao|sponsor(?:ed)?|promo',
  ],
  ['khung bên', 'sidebar|aside|widget|newsletter|subscribe|popup|modal|complementary'],
  ['chân trang', 'footer|foot|copyright|ban-?quyen|chan-?trang'],
  ['tệp đính kèm của trang', 'attached-?files?|dinh-?kem|file-?dinh-?kem'],
  ['chuyển trang', 'pagination|pager|paging|paginate'],
  ['số lượt xem', 'views?-?count|counter|hits|luot-?xem'],
];

const BY_NAME = BOXES.map(
  ([reason, words]) => [reason, new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`, 'i')] as const,
);
const BY_TAG: Readonly<Record<string, string>> = {
  nav: 'trình đơn của trang',
  aside: 'khung bên',
  footer: 'chân trang',
  marquee: 'dòng chữ chạy của trang',
  form: 'biểu mẫu của trang',
  menu: 'trình đơn của trang',
};

/** Why what stands within these elements is no text of an article, by what they are called. */
export function whyByPlace(around: readonly Element[]): string | undefined {
  for (const element of around) {
    const reason = BY_TAG[element.tagName] ?? whyByName(element);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** The same for what an element alone is called. */
export function whyByName(element: Element): string | undefined {
  const names = namesOf(element);
  const reason = names === '' ? undefined : BY_NAME.find(([, words]) => words.test(names))?.[0];
  if (element.tagName !== 'figure') return reason;
  if (MOVING.test(names) && findElements(element, ({ tagName }) => tagName === 'img').length === 0)
    return 'chú thích của đoạn phim, âm thanh';
  // «action-thumb»: a figure is called by what programs do with its picture.
  return reason === TOOLS ? undefined : reason;
}

const MOVING = /(?:^|[\s_-])(?:video|audio|embed)(?=$|[\s_-])/i;

function isPortrait(block: Block): boolean {
  const { kind, element, around } = block;
  if (kind !== 'picture' || block.caption !== undefined) return false;
  return (
    isCalledAuthor(block) ||
    [element, ...around.slice(-1)].some((each) => PORTRAIT.test(namesOf(each)))
  );
}

const PORTRAIT = /(?:^|[\s_-])(?:avatar|gravatar)(?=$|[\s_-])/i;

// A row of pieces: «<span>Bởi Quản trị</span><span>152 lượt xem</span>».
function whyByPieces({ kind, text, element }: Block): string | undefined {
  if (kind !== 'paragraph' || text.length > LONGEST_ROW) return undefined;
  const pieces = piecesOf(element);
  const reasons = pieces.map(whyLeftOut);
  const areAll = pieces.every(
    (piece, i) =>
      reasons[i] !== undefined ||
      withoutAuthorLabel(piece) !== piece ||
      isBesideMoment(piece, reasons),
  );
  return pieces.length > 1 && areAll ? reasons.find(Boolean) : undefined;
}

const LONGEST_ROW = 160;

// «Lê Thử | Hôm qua | 14:20»: a name beside what tells how long ago.
function isBesideMoment(piece: string, reasons: readonly (string | undefined)[]): boolean {
  return reasons.includes('khoảng cách tới lúc xem trang') && readByline(piece) !== undefined;
}

// A list of buttons: none of its items is text.
function whyByItems({ kind, element }: Block): string | undefined {
  if (kind !== 'list') return undefined;
  const reasons = element.children.filter(isElement).map((item) => whyLeftOut(textOf(item)));
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

const MOST_LINKED = 0.66;
const LEAST_OF_LIST = 2;

function whyByLinks({ kind, text, linked, element }: Block): string | undefined {
  if (kind === 'table') {
    if (isListOfFiles(element)) return 'tệp đính kèm của trang';
    return isListOfPages(element) ? 'danh sách liên kết' : undefined;
  }
  if (text === '' || linked / text.length < MOST_LINKED) return undefined;
  if (kind === 'list' && element.children.filter(isElement).length >= LEAST_OF_LIST) {
    return 'danh sách liên kết';
  }
  return kind === 'heading' || kind === 'list' ? 'liên kết tới trang khác' : whyLinkLine(text);
}

// A sentence that is a link as a whole leads away from the article; an address alone may be its source.
function whyLinkLine(text: string): string | undefined {
  // A moment is often the link that does not change.
  return /^https?:\/\//i.test(text) || readMoment(text) !== undefined
    ? undefined
    : 'liên kết tới trang khác';
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

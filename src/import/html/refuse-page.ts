import type { Root } from 'hast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { ImportedArticle, ImportProblem } from '../article.ts';
import { type Block, isProse, isSentence } from './block.ts';
import { attributeOf, findElements, textOf } from './hast-text.ts';

/** Why a page without an article has none. */
export function whyNoArticle(tree: Root): ImportProblem {
  if (asksPassword(tree)) return REFUSALS.login;
  const links = findElements(tree, (element) => element.tagName === 'a' && textOf(element) !== '');
  return links.length >= MANY_LINKS ? REFUSALS.list : REFUSALS.empty;
}

const MANY_LINKS = 8;

function asksPassword(tree: Root): boolean {
  return findElements(tree, (element) => attributeOf(element, 'type') === 'password').length > 0;
}

/** Why what looks like an article is none: a page that asks to log in, tells a fault, or proves that its reader is human; `undefined` where it may be one. */
export function whyUnreal(
  { title = '', lead = '', body }: ImportedArticle,
  { tree, pageTitle = '' }: { readonly tree: Root; readonly pageTitle: string | undefined },
): ImportProblem | undefined {
  const text = `${lead} ${wordsOf(body)}`;
  const notice = whyNotice({ heads: [title, pageTitle], text });
  if (notice !== undefined || text.length > LONGEST_NOTICE) return notice;
  return asksPassword(tree) && ASKS.test(text) ? REFUSALS.login : undefined;
}

/** The heads of a text, each as a line, and its words. */
interface Notice {
  readonly heads: readonly string[];
  readonly text: string;
}

/** Why a text is no article but what a site says to whoever may not, or cannot yet, read one; `undefined` where it may be an article. */
export function whyNotice({ heads, text }: Notice): ImportProblem | undefined {
  if (text.length > LONGEST_NOTICE) return undefined;
  if (heads.some((head) => LOGIN.test(head)) && ASKS.test(text)) return REFUSALS.login;
  const isFault = heads.some((head) => FAULT.test(head)) || PROOF.test(text);
  return isFault ? REFUSALS.fault : undefined;
}

// An article about a way to log in is longer.
const LONGEST_NOTICE = 800;
const LOGIN =
  /^(?:(?:bạn|quý vị|vui lòng|yêu cầu|hãy|xin|cần|phải)\s+)*đăng nhập|^(?:log ?in|sign in)(?!\p{L})/iu;
const ASKS = /(?:vui lòng|xin|hãy|cần|phải|để) đăng nhập|quên mật khẩu|log ?in|sign in/iu;
const FAULT =
  /^(?:lỗi(?:\s+\d{3}|\s*[:-]|$)|(?:error\s+)?(?:40[0-9]|50[0-9])(?!\d)|(?:trang |nội dung |bài viết )?(?:không tìm thấy|không tồn tại)|(?:page )?not found|access denied|forbidden|just a moment|attention required|bad gateway|service unavailable)/iu;
const PROOF =
  /checking (?:if the site connection|your browser)|verify (?:that )?you are (?:a )?human|enable javascript (?:and|to)|bật javascript để/iu;

/** Whether what was kept of a page are summaries of other articles: nearly each stands below the name of one that is a link. */
export function isListOfSummaries(kept: readonly Block[], all: readonly Block[]): boolean {
  const prose = kept.filter(isProse);
  const below = prose.filter(({ element }) => {
    const at = all.findIndex((block) => block.element === element);
    return all.slice(Math.max(0, at - NEAR), at).some(isNameOfAnother);
  });
  return below.length >= LEAST_SUMMARIES && below.length >= prose.length * MOST_SUMMARIES;
}

/** Whether a page has nothing but boxes that lead to other pages: cards of a section, each with a title, a picture and a summary. */
export function isListOfTeasers(blocks: readonly Block[]): boolean {
  const titles = blocks.filter((block) => block.isTeaser && isNameOfAnother(block));
  return titles.length >= LEAST_SUMMARIES && !blocks.some(isSentence);
}

const NEAR = 2;
const LEAST_SUMMARIES = 4;
const MOST_SUMMARIES = 0.7;
const NAME_LENGTH = 20;
const MOST_LINKED = 0.6;

function isNameOfAnother({ kind, text, linked }: Block): boolean {
  const isWords = kind === 'heading' || kind === 'paragraph';
  return isWords && text.length >= NAME_LENGTH && linked / text.length >= MOST_LINKED;
}

/** Why a page is refused, by what it is. */
export const REFUSALS = {
  empty: refuse(
    'Trang không có chữ nào của một bài viết.',
    'Mở bài trong trình duyệt, đợi hiện đủ chữ rồi lưu lại trang, hoặc chép phần chữ vào một tệp .txt.',
  ),
  login: refuse(
    'Trang này là trang đăng nhập, không phải bài viết.',
    'Đăng nhập trong trình duyệt, mở đúng bài rồi lưu lại trang.',
  ),
  list: refuse(
    'Trang này là trang danh sách tin, không phải một bài viết.',
    'Mở từng bài cần lấy rồi lưu trang của bài đó.',
  ),
  fault: refuse(
    'Trang này là trang báo lỗi hoặc trang chờ của máy chủ, không phải bài viết.',
    'Mở lại địa chỉ của bài trong trình duyệt, đợi hiện đủ bài rồi lưu lại trang.',
  ),
  tooLong: refuse(
    'Trang dài hơn 10 triệu chữ, không phải một bài viết.',
    'Lưu riêng trang của bài cần lấy, hoặc chép phần chữ vào một tệp .txt.',
  ),
  tooTangled: refuse(
    'Trang có quá nhiều thẻ lồng nhau hoặc thẻ mở mà không đóng, không đọc được.',
    'Mở trang trong trình duyệt, chép phần chữ của bài vào một tệp .txt rồi nhập.',
  ),
} as const;

function refuse(what: string, fix: string): ImportProblem {
  return { severity: 'error', what, fix };
}

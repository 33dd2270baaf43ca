import type { Root } from 'mdast';
import type { Dropped, ImportedArticle, ImportProblem, Reading } from '../article.ts';
import { plainWords, readFragment } from '../html/read-fragment.ts';
import { isNobody } from '../lines/byline.ts';
import { readMachineDate } from '../lines/moment.ts';
import { type FeedEntries, type FeedEntry, listEntries } from './feed-entries.ts';
import { parseXml } from './xml-tree.ts';

/** Reads the published articles of a feed (RSS, Atom) or an export of WordPress or Blogger, and tells what else stands in it; gives none and says why where the file is another XML, declares entities or holds no article. */
export function readFeed(xml: string): Reading {
  if (xml.length > LONGEST_FEED) return refuse(TOO_LONG);
  if (ENTITY.test(xml.slice(0, HEAD))) return refuse(ENTITIES);
  const roots = parseXml(xml);
  if (roots === undefined) return refuse(TOO_DEEP);
  const feed = roots.map((root) => listEntries(root, xml)).find((found) => found !== undefined);
  if (feed === undefined) return refuse(OTHER_XML);
  const read = feed.entries.map((entry) => readEntry(entry, feed));
  const dropped = [...feed.left, ...read.filter(isNameAlone).map(leaveName)];
  const articles = read.filter((article) => !isNameAlone(article));
  if (articles.length === 0) {
    return refuse(dropped.length === 0 ? NO_ENTRIES : noneOf(dropped));
  }
  return { articles, dropped, problems: [...tellEnd(xml), ...tellLeft(dropped)] };
}

// An entry that gives its name and address, or nothing at all.
function isNameAlone({ body, lead, problems }: ImportedArticle): boolean {
  return body.children.length === 0 && lead === undefined && !problems.includes(TANGLED);
}

function leaveName({ title, sourceUrl }: ImportedArticle): Dropped {
  return { text: title ?? sourceUrl ?? '(không có tên)', reason: NAME_ALONE };
}

const NAME_ALONE = 'nguồn tin chỉ cho tên bài, không có chữ nào của bài';

/** An export of a newspaper's ten years has some ten million letters. */
const LONGEST_FEED = 100_000_000;
/** Entities are declared before the root. */
const HEAD = 100_000;
const ENTITY = /<!ENTITY\s/i;

function readEntry(entry: FeedEntry, { sourceName }: FeedEntries): ImportedArticle {
  const { title, address, isSummary } = entry;
  const url = address !== undefined && /^https?:\/\//i.test(address) ? address : undefined;
  const fragment = readFragment(entry.content, url);
  const name = sourceName === undefined ? '' : plainWords(sourceName);
  const author = entry.author && plainWords(entry.author);
  const byline = fragment?.byline ?? (author && isNobody(author) ? undefined : author);
  const date = entry.date === undefined ? undefined : readMachineDate(entry.date);
  const lead = (entry.lead && plainWords(entry.lead)) || fragment?.lead;
  const day = date ?? fragment?.date;
  return {
    ...(title !== undefined && { title: plainWords(title) }),
    ...(lead && { lead }),
    ...(byline && { byline }),
    ...(day !== undefined && { date: day }),
    ...(name !== '' && { sourceName: name }),
    ...(url !== undefined && { sourceUrl: url }),
    body: bodyBelow(lead, fragment),
    pictures: fragment?.pictures ?? [],
    dropped: [
      ...(fragment?.dropped ?? []),
      ...entry.comments.map((comment) => ({
        text: plainWords(comment),
        reason: 'bình luận của người đọc',
      })),
    ],
    problems: [...(fragment === undefined ? [TANGLED] : []), ...(isSummary ? [SUMMARY] : [])],
  };
}

// A summary beside the text takes the place of the lead: the first paragraph that the text itself sets apart stays a paragraph.
function bodyBelow(lead: string | undefined, fragment: ReturnType<typeof readFragment>): Root {
  const body: Root = fragment?.body ?? { type: 'root', children: [] };
  const first = fragment?.lead;
  if (first === undefined || first === lead) return body;
  const paragraph = {
    type: 'paragraph' as const,
    children: [{ type: 'text' as const, value: first }],
  };
  return { ...body, children: [paragraph, ...body.children] };
}

const CLOSED = /<\/(?:rss|feed|rdf:rdf)\s*>\s*(?:<!--[\s\S]*?-->\s*)?$/i;

function tellEnd(xml: string): readonly ImportProblem[] {
  return CLOSED.test(xml.slice(-HEAD)) ? [] : [CUT];
}

function tellLeft(dropped: readonly Dropped[]): readonly ImportProblem[] {
  if (dropped.length === 0) return [];
  return [
    {
      severity: 'note',
      what: `Tệp còn ${dropped.length} mục không nhập: ${countReasons(dropped)}.`,
      fix: 'Bài chưa đăng thì đăng ở trang gốc rồi xuất lại, hoặc dán chữ của bài vào /soan-tin/; mục khác cần thì lưu riêng.',
    },
  ];
}

function noneOf(dropped: readonly Dropped[]): ImportProblem {
  return {
    severity: 'error',
    what: `Tệp không có bài nào đã đăng kèm chữ của bài; có ${dropped.length} mục: ${countReasons(dropped)}.`,
    fix: 'Đăng bài ở trang gốc rồi xuất lại; hoặc mở từng bài, chép phần chữ vào một tệp .txt rồi nhập.',
  };
}

// «2 bản nháp…; 1 tệp đính kèm…», in the order in which they stand in the file.
function countReasons(dropped: readonly Dropped[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of dropped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} là ${reason}`).join('; ');
}

function refuse(problem: ImportProblem): Reading {
  return { articles: [], problems: [problem] };
}

const SUMMARY: ImportProblem = {
  severity: 'note',
  what: 'Nguồn tin chỉ cho phần tóm tắt, không có toàn văn bài này.',
  fix: 'Mở bài gốc, lưu trang ấy rồi nhập để có đủ chữ.',
};
const TANGLED: ImportProblem = {
  severity: 'error',
  what: 'Phần chữ của bài này có quá nhiều thẻ lồng nhau, không đọc được.',
  fix: 'Mở bài gốc, chép phần chữ vào một tệp .txt rồi nhập riêng.',
};
const CUT: ImportProblem = {
  severity: 'note',
  what: 'Tệp bị cắt giữa chừng: thiếu phần kết, bài cuối có thể không đủ chữ.',
  fix: 'Tải hoặc xuất lại tệp rồi nhập lại.',
};
const TOO_LONG: ImportProblem = {
  severity: 'error',
  what: 'Tệp dài hơn 100 triệu chữ.',
  fix: 'Xuất lại theo từng năm rồi nhập từng tệp.',
};
const TOO_DEEP: ImportProblem = {
  severity: 'error',
  what: 'Tệp có quá nhiều thẻ lồng nhau, không phải nguồn tin.',
  fix: 'Tải lại nguồn tin từ địa chỉ gốc rồi nhập.',
};
const ENTITIES: ImportProblem = {
  severity: 'error',
  what: 'Tệp XML khai báo thực thể (<!ENTITY …>), có thể chứa nội dung giấu.',
  fix: 'Tải lại nguồn tin từ địa chỉ gốc; bỏ các dòng <!ENTITY …> nếu chắc chắn về tệp.',
};
const OTHER_XML: ImportProblem = {
  severity: 'error',
  what: 'Tệp XML này không phải nguồn tin RSS, Atom hay tệp xuất của WordPress.',
  fix: 'Nhập trang của bài viết (HTML) hoặc chép phần chữ vào một tệp .txt.',
};
const NO_ENTRIES: ImportProblem = {
  severity: 'error',
  what: 'Nguồn tin không có bài viết nào.',
  fix: 'Kiểm tra địa chỉ của nguồn tin rồi tải lại.',
};

import type { ImportedArticle, ImportProblem, Reading } from '../article.ts';
import { plainWords, readFragment } from '../html/read-fragment.ts';
import { isNobody } from '../lines/byline.ts';
import { readMachineDate } from '../lines/moment.ts';
import { type FeedEntries, type FeedEntry, listEntries } from './feed-entries.ts';
import { parseXml } from './xml-tree.ts';

/** Reads the articles of a feed (RSS, Atom) or a WordPress export; gives none and says why where the file is another XML, declares entities or holds no article. */
export function readFeed(xml: string): Reading {
  if (xml.length > LONGEST_FEED) return refuse(TOO_LONG);
  if (ENTITY.test(xml.slice(0, HEAD))) return refuse(ENTITIES);
  const roots = parseXml(xml);
  if (roots === undefined) return refuse(TOO_DEEP);
  const feed = roots.map((root) => listEntries(root, xml)).find((found) => found !== undefined);
  if (feed === undefined) return refuse(OTHER_XML);
  if (feed.entries.length === 0) return refuse(NO_ENTRIES);
  const articles = feed.entries.map((entry) => readEntry(entry, feed));
  return { articles, problems: [...tellEnd(xml), ...tellOthers(feed)] };
}

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
    body: fragment?.body ?? { type: 'root', children: [] },
    pictures: fragment?.pictures ?? [],
    dropped: fragment?.dropped ?? [],
    problems: [
      ...(fragment === undefined ? [TANGLED] : []),
      ...(isSummary ? [SUMMARY] : []),
      ...tellUnpublished(entry),
    ],
  };
}

const STATES: Readonly<Record<string, string>> = {
  draft: 'bản nháp',
  pending: 'bài chờ duyệt',
  private: 'bài riêng tư',
  future: 'bài hẹn giờ đăng',
  password: 'bài đặt mật khẩu',
};

function tellUnpublished({ unpublished }: FeedEntry): readonly ImportProblem[] {
  if (unpublished === undefined) return [];
  return [
    {
      severity: 'note',
      what: `Ở trang gốc đây là ${STATES[unpublished] ?? `bài có trạng thái «${unpublished}»`}, chưa công khai.`,
      fix: 'Chỉ giữ bài này khi nơi viết đồng ý công bố; nếu không thì xóa bản nháp vừa tạo.',
    },
  ];
}

const CLOSED = /<\/(?:rss|feed|rdf:rdf)\s*>\s*(?:<!--[\s\S]*?-->\s*)?$/i;

function tellEnd(xml: string): readonly ImportProblem[] {
  return CLOSED.test(xml.slice(-HEAD)) ? [] : [CUT];
}

function tellOthers({ others }: FeedEntries): readonly ImportProblem[] {
  if (others === 0) return [];
  return [
    {
      severity: 'note',
      what: `Tệp xuất còn ${others} mục không phải bài viết (trang, ảnh, trình đơn, bản đã bỏ), không nhập.`,
      fix: 'Nếu cần ảnh thì tải riêng từ địa chỉ của ảnh trong bài.',
    },
  ];
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

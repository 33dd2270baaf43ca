/** What a page calls whoever wrote, in front of the name or alone above it; it says no more than the field of a record does. */
const AUTHORS = ['tác giả', 'người (?:viết|đăng|gửi)', 'bút danh', 'authors?'];

/** What it calls the place that a text was taken from; it belongs to what is told of the author. */
const SOURCES = ['nguồn(?: tin)?', 'dẫn nguồn'];

/** What was done by whoever a program names: «Được đăng bởi …». */
const DONE = ['viết', 'đăng', 'gửi', 'tạo', 'biên soạn', 'posted', 'written', 'published'];

/** What people do for an article, in front of their names: «Tin, ảnh: …»; it says who did which part. */
const WORKS = [
  ...['tin', 'bài', 'ảnh', 'bài viết', 'thực hiện', 'nội dung', 'biên tập', 'trình bày'],
  ...['nhóm (?:pv|phóng viên)', 'pv', 'phóng viên', 'ctv', 'video', 'clip', 'quay phim'],
  ...['thiết kế', 'đồ họa', 'kỹ thuật', 'dựng(?: hình)?', 'lời bình'],
];

const BY = `(?:(?:(?:được )?(?:${DONE.join('|')}) )?(?:bởi|by))`;
const AUTHOR = `(?:(?:${AUTHORS.join('|')})(?: bài viết)?)`;
const SOURCE = `(?:(?:${SOURCES.join('|')})(?: bài viết)?)`;
const WORK = `(?:${WORKS.join('|')})`;

/** Whether a line only says that the next names the author: «Tác giả:», «Bởi». */
export function announcesByline(text: string): boolean {
  return ANNOUNCED.test(text.trim());
}

const ANNOUNCED = new RegExp(`^[–—-]?\\s*(?:(?:${AUTHOR}|${SOURCE})\\s*:|${BY}\\s*:?)$`, 'iu');

/** Whether the head of a row of facts says that the author stands behind it: «Tác giả», «Người đăng:». */
export function isAuthorLabel(text: string): boolean {
  return AUTHOR_HEAD.test(text.trim());
}

const AUTHOR_HEAD = new RegExp(`^${AUTHOR}\\s*:?$`, 'iu');

/** Whether it says that a source stands behind it: «Nguồn», «Nguồn tin:». */
export function isSourceLabel(text: string): boolean {
  return SOURCE_HEAD.test(text.trim());
}

const SOURCE_HEAD = new RegExp(`^${SOURCE}\\s*:?$`, 'iu');

/** The words behind «Tác giả: » or «Được viết bởi » in a line that begins so; `undefined` where none does. */
export function afterAuthorLabel(line: string): string | undefined {
  return LABELLED.exec(line)?.groups?.['name'];
}

const LABELLED = new RegExp(`^(?:${AUTHOR}\\s*:|${BY}(?:\\s*:|\\s))\\s*(?<name>\\S.*)$`, 'iu');

/** The same of what a page calls its author, where the label may stand without a colon: «Người viết Lê Thử». */
export function withoutAuthorLabel(called: string): string {
  return called.replace(LOOSE, '');
}

const LOOSE = new RegExp(`^(?:${AUTHOR}|${BY})(?:\\s*:\\s*|\\s+)`, 'iu');

/** The words behind such a label wherever it stands in the line of a moment, as far as the next part of the line: «Gửi bởi: Lê Thử vào lúc 14:20», «15/11/2025 | Tác giả: Lê Thử | 9 lượt xem», «Đăng ngày 15/11/2025 bởi Lê Thử». */
export function namedAmid(line: string): string | undefined {
  return AMID.exec(line)?.groups?.['name']?.trim();
}

const AMID = new RegExp(
  `(?:^|[\\d|•·,;–-]\\s*)(?:${AUTHOR}\\s*:|${BY}(?:\\s*:|\\s))\\s*(?<name>.+?)\\s*(?:$|[–,;|•·(-]|(?<!\\p{L})(?:vào|lúc|ngày)(?!\\p{L})|\\d)`,
  'iu',
);

/** What was done and who did it, or where a text is from («Tin, ảnh: Lê Thử», «(Theo Báo Thử)»): the words behind and whether a colon marks them. */
export function readSignature(line: string): Signature | undefined {
  const { who, mark } = SIGNED.exec(line)?.groups ?? {};
  return who === undefined ? undefined : { who, isMarked: mark !== undefined };
}

/** Who signed, and whether behind a colon. */
export interface Signature {
  readonly who: string;
  readonly isMarked: boolean;
}

const AND = '\\s*(?:,|và|&|-|–|\\/)\\s*';
const ANY_WORK = `(?:${WORK}|${AUTHOR})`;
const FROM = `(?:theo|${SOURCE})`;
const SIGNED = new RegExp(
  `^\\(?(?:${ANY_WORK}(?:${AND}${ANY_WORK})*\\s*(?<mark>:)|${FROM}(?:\\s*(?<mark>:)|\\s))\\s*(?<who>\\S.*?)\\)?$`,
  'iu',
);

import type { ImportProblem, Reading } from './article.ts';
import { decodeBytes } from './decode/decode-bytes.ts';
import { tellDecoding } from './decode/tell-decoding.ts';
import { readFeed } from './feed/read-feed.ts';
import { readHtml } from './html/read-html.ts';
import { readPlainText } from './plain-text/read-plain-text.ts';
import { kindOfBytes, kindOfText, type TextKind } from './source-kinds.ts';

/** A file handed to the import: its name, for messages, and its bytes, which alone say what it is. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Reads the articles of a file, whatever its name says that it is. */
export async function readSource({ bytes }: SourceFile): Promise<Reading> {
  if (bytes.length === 0) return refuse(EMPTY);
  const packed = kindOfBytes(bytes);
  if (packed !== undefined) return packed.read(bytes);
  const head = decodeBytes(bytes.subarray(0, HEAD_BYTES));
  if (head === undefined) return refuse(NO_TEXT);
  const kind = kindOfText(head.text);
  if (bytes.length > MAX_BYTES[kind]) return refuse(tooLarge(MAX_BYTES[kind]));
  const decoded = decodeBytes(bytes);
  if (decoded === undefined) return refuse(NO_TEXT);
  const reading = READERS[kind](decoded.text);
  const { articles, problems } = reading;
  return {
    ...reading,
    problems: articles.length === 0 ? problems : [...problems, ...tellDecoding(decoded)],
  };
}

// A page says within its first lines what it is, after comments of a tool or an empty head at most.
const HEAD_BYTES = 16_384;

const READERS: Readonly<Record<TextKind, (text: string) => Reading>> = {
  html: readHtml,
  feed: readFeed,
  archive: () => refuse(ARCHIVE),
  'rich text': () => refuse(RICH_TEXT),
  plain: readPlainText,
};

const MEGABYTE = 1_000_000;
/** A page with its pictures within it has some megabytes, a text of a book one; an export of ten years some dozen. */
const MAX_BYTES: Readonly<Record<TextKind, number>> = {
  html: 25 * MEGABYTE,
  feed: 200 * MEGABYTE,
  archive: 25 * MEGABYTE,
  'rich text': 25 * MEGABYTE,
  plain: 25 * MEGABYTE,
};

function tooLarge(most: number): ImportProblem {
  return {
    severity: 'error',
    what: `Tệp lớn hơn ${most / MEGABYTE} MB, không phải một bài viết.`,
    fix: 'Lưu riêng trang của bài cần lấy, hoặc chép phần chữ vào một tệp .txt.',
  };
}

function refuse(problem: ImportProblem): Reading {
  return { articles: [], problems: [problem] };
}

const EMPTY: ImportProblem = {
  severity: 'error',
  what: 'Tệp trống, không có byte nào.',
  fix: 'Lưu lại tệp từ nơi lấy rồi nhập lại.',
};
const NO_TEXT: ImportProblem = {
  severity: 'error',
  what: 'Tệp không phải văn bản: các byte của nó không phải chữ, dù tên tệp ghi thế nào.',
  fix: 'Mở tệp bằng chương trình đã tạo ra nó, chép phần chữ vào một tệp .txt rồi nhập.',
};
const ARCHIVE: ImportProblem = {
  severity: 'error',
  what: 'Tệp là trang web lưu gộp (.mht) hoặc thư điện tử, không đọc trực tiếp được.',
  fix: 'Mở tệp trong trình duyệt, chọn Lưu trang với dạng «HTML», rồi nhập tệp .html.',
};
const RICH_TEXT: ImportProblem = {
  severity: 'error',
  what: 'Tệp là văn bản RTF, không đọc trực tiếp được.',
  fix: 'Mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi nhập.',
};

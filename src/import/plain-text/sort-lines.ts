import type { Dropped } from '../article.ts';
import { announcesByline } from '../lines/author-words.ts';
import { isNobody, namesAccount, readByline } from '../lines/byline.ts';
import { hasCredit } from '../lines/caption.ts';
import { announcesComments, namesOtherArticles, whyLeftOut } from '../lines/left-out.ts';
import { readMoment } from '../lines/moment.ts';
import type { TextLine } from './read-plain-text.ts';
import {
  ADDRESS,
  firstProse,
  type HeadLines,
  LEAST_PROSE,
  readAddressLine,
  sortHead,
} from './sort-head.ts';
import { isTableText } from './split-tables.ts';

/** The parts of an article among the lines of a text. */
export interface SortedLines extends HeadLines {
  readonly body: readonly TextLine[];
  readonly captions: readonly string[];
}

/** Tells the title, the moment, captions, the byline and the body of an article apart in the lines of a text. */
export function sortLines(lines: readonly string[]): SortedLines {
  const start = firstProse(lines);
  const { texts, ...head } = sortHead(lines.slice(0, start));
  const rest = sortRest([...texts, ...lines.slice(start)]);
  return {
    ...rest,
    ...head,
    dropped: [...head.dropped, ...rest.dropped],
  };
}

interface Sorting {
  readonly body: TextLine[];
  readonly captions: string[];
  readonly dropped: Dropped[];
  byline?: string;
  date?: string;
  sourceUrl?: string;
  /** The text has ended: what follows in short lines is of the page. */
  isOver: boolean;
  /** What readers wrote follows. */
  isAnswered: boolean;
}

function sortRest(lines: readonly string[]): SortedLines {
  const sorting: Sorting = {
    body: [],
    captions: [],
    dropped: [],
    isOver: false,
    isAnswered: false,
  };
  for (const [i, line] of lines.entries()) {
    const reason = takeLine(sorting, lines, i);
    if (reason !== undefined) sorting.dropped.push({ text: line, reason });
  }
  const { isOver: _, isAnswered: __, ...sorted } = sorting;
  return { ...sorted, body: sorted.body.map(asSpeech) };
}

// Gives why a line was left out, where it was.
function takeLine(sorting: Sorting, lines: readonly string[], i: number): string | undefined {
  const line = lines[i] ?? '';
  if (isTableText(line)) {
    sorting.body.push({ kind: 'table', text: line });
    return undefined;
  }
  if (sorting.isAnswered) return 'bình luận của người đọc';
  if (namesOtherArticles(line)) sorting.isOver = true;
  if (announcesComments(line) && isEnd(lines, i)) sorting.isAnswered = true;
  const reason = whyLeftOut(line) ?? (isSaidTwice(lines, i) ? 'chú thích ảnh lặp lại' : undefined);
  if (reason !== undefined) return reason;
  const address = readAddressLine(line);
  if (address !== undefined) {
    sorting.sourceUrl ??= address;
    return ADDRESS;
  }
  const moment = i >= lines.length - EDGE ? readMoment(line) : undefined;
  if (moment !== undefined && (!sorting.isOver || CLOSING.test(line))) {
    sorting.date ??= moment;
    return 'dòng ngày giờ, đã ghi vào ngày của tin';
  }
  if (sorting.isOver && !isParagraph(line)) return 'tin khác';
  if (announcesByline(line) || namesAccount(line)) return 'nhãn của trang, không phải chữ của bài';
  const isNamed = i > 0 && announcesByline(lines[i - 1] ?? '') && !isNobody(line);
  const name =
    sorting.byline === undefined && (isNamed || isEnd(lines, i))
      ? (readByline(line) ?? (isNamed && line.length <= LONGEST_NAME ? line : undefined))
      : undefined;
  if (name !== undefined) {
    sorting.byline = name;
    sorting.isOver = true;
    return 'tên tác giả, đã ghi vào tác giả bài gốc';
  }
  const isFirst = sorting.body.length === 0 && !hasCredit(line) && line !== lines[i + 1];
  if (!isFirst && isCaption(line, lines[i + 1])) sorting.captions.push(line);
  else sorting.body.push(toLine(line));
  return undefined;
}

function isSaidTwice(lines: readonly string[], i: number): boolean {
  return i > 0 && lines[i] === lines[i - 1];
}

const EDGE = 5;
const LONGEST_NAME = 80;
// After the author a bare day may be that of another article.
const CLOSING = /^\(?(?:cập nhật|ngày đăng|đăng (?:ngày|lúc))/iu;

function isParagraph(line: string): boolean {
  return line.length >= LEAST_PROSE && !/^[-–•]\s/.test(line);
}

// A byline ends a text: little of it follows, a box of the page at most.
const MOST_AFTER = 0.35;

function isEnd(lines: readonly string[], i: number): boolean {
  const length = (some: readonly string[]) => some.reduce((sum, line) => sum + line.length, 0);
  const after = lines.slice(i + 1);
  const others = after.findIndex(namesOtherArticles);
  const left = (others < 0 ? after : after.slice(0, others)).filter(
    (line) => whyLeftOut(line) === undefined,
  );
  return length(left) <= length(lines) * MOST_AFTER;
}

// Without a full stop a line is no sentence of the text; with one it may be, unless it is short.
const LONGEST_CAPTION = 260;
const LONGEST_SENTENCE = 150;
// How those begin who tell what a picture shows.
const SHOWN =
  /^(?:(?:quang|toàn|hình) cảnh|(?:các )?(?:đại biểu|đồng chí|vị|thành viên|học sinh|sinh viên|thí sinh|chuyên gia|nhà khoa học)|ông|bà|anh|chị|đ\/c|(?:gs|pgs|ts|ths|bs|cn|ks)[.\s]|lãnh đạo|phó |chủ tịch|bí thư|giám đốc|bộ trưởng|thủ tướng|trao |ký kết|đoàn |một (?:góc|tiết mục|mô hình|số )|mô hình|(?:hình )?ảnh (?:tư liệu|minh họa|lưu niệm))/iu;
// What is said is told in the text.
const SAID =
  /(?<!\p{L})(?:cho (?:biết|rằng|hay)|nói|kể|nhấn mạnh|đề nghị|yêu cầu|khẳng định|lưu ý|chia sẻ|nêu rõ|giao|đề xuất|kiến nghị|nhận định|đánh giá|tính)(?!\p{L})/iu;
const SHOWING =
  /(?:phát biểu|trao|chụp|kiểm tra|tham quan|thăm|tại (?:hội nghị|buổi|lễ|hội thảo|chương trình)|dự hội nghị|chủ trì|tham dự|trình bày|giới thiệu|thuyết trình|trao đổi|ký kết|thảo luận|quang cảnh|toàn cảnh|khảo sát|làm việc|ứng dụng|lưu niệm|giao nhiệm vụ|bấm nút|cắt băng|khai mạc|bế mạc|báo cáo)/iu;

function isCaption(line: string, next: string | undefined): boolean {
  if (line.length > LONGEST_CAPTION || /[:;]$/.test(line)) return false;
  if (hasCredit(line) || line === next) return true;
  if (line.length >= LONGEST_SENTENCE && /[.!?…]$/.test(line)) return false;
  if (/[.!?…]$/.test(line) && (SAID.test(line) || /[:%]/.test(line))) return false;
  const isOneSentence = !/\p{Ll}{2}[.!?…]\s+\p{Lu}\p{Ll}+\s/u.test(line);
  return isOneSentence && SHOWN.test(line) && (SHOWING.test(line) || line.length < SHORT_CAPTION);
}

const SHORT_CAPTION = 60;
const LONGEST_HEADING = 120;

function toLine(text: string): TextLine {
  const item = /^[-–•+*]\s+(?<words>.+)$/u.exec(text)?.groups?.['words'];
  if (item !== undefined) return { kind: 'item', text: item, mark: text.charAt(0) };
  const isShort = text.length <= LONGEST_HEADING && !/[.!?…;:,]$/.test(text);
  return { kind: isShort ? 'heading' : 'paragraph', text };
}

// A dash alone opens what somebody says; several open the items of a list.
function asSpeech(line: TextLine, i: number, all: readonly TextLine[]): TextLine {
  const isAlone = all[i - 1]?.kind !== 'item' && all[i + 1]?.kind !== 'item';
  const { kind, text, mark = '' } = line;
  if (kind !== 'item' || !isAlone || !/[-–]/.test(mark)) return line;
  return { kind: 'paragraph', text: `${mark} ${text}` };
}

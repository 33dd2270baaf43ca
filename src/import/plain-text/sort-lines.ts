import type { Dropped } from '../article.ts';
import { announcesByline, isNobody, readByline } from '../lines/byline.ts';
import { hasCredit } from '../lines/caption.ts';
import { namesOtherArticles, whyLeftOut } from '../lines/left-out.ts';
import { readMoment, tellsUpdateOnly } from '../lines/moment.ts';
import type { TextLine } from './read-plain-text.ts';
import { isTableText } from './split-tables.ts';

/** The parts of an article among the lines of a text. */
export interface SortedLines {
  readonly title?: string;
  readonly kicker?: string;
  readonly byline?: string;
  readonly date?: string;
  readonly body: readonly TextLine[];
  readonly captions: readonly string[];
  readonly dropped: readonly Dropped[];
}

/** Tells the title, the moment, captions, the byline and the body of an article apart in the lines of a text. */
export function sortLines(lines: readonly string[]): SortedLines {
  const start = firstProse(lines);
  const head = sortHead(lines.slice(0, start));
  const { sentences, ...headed } = head;
  const rest = sortRest([...sentences, ...lines.slice(start)]);
  return { ...headed, ...rest, dropped: [...head.dropped, ...rest.dropped] };
}

// A line of a menu or a title is shorter; the first paragraph of a report seldom is.
const LEAST_PROSE = 130;

function firstProse(lines: readonly string[]): number {
  const table = lines.findIndex(isTableText);
  const prose = firstSentence(table < 0 ? lines : lines.slice(0, table));
  return table < 0 ? prose : Math.min(prose, table);
}

function firstSentence(lines: readonly string[]): number {
  const long = lines.findIndex((line) => line.length >= LEAST_PROSE && /[.!?…”"]$/.test(line));
  if (long >= 0) return long;
  const sentence = lines.findIndex((line, i) => i > 0 && /[.!?…]$/.test(line));
  return sentence >= 0 ? sentence : Math.min(1, lines.length);
}

type Head = Pick<SortedLines, 'title' | 'kicker' | 'date' | 'dropped'> & {
  /** Short sentences of the text that stand between the title and its first long paragraph. */
  readonly sentences: readonly string[];
};

const LEAST_SENTENCE = 40;

function isSentence(line: string): boolean {
  return line.length >= LEAST_SENTENCE && /\p{L}{2}[.!?…][”"]?$/u.test(line);
}

// A title stands above the line of the moment, or, where that is the first, last before the text.
function sortHead(lines: readonly string[]): Head {
  const moments = lines.map((line) => readMoment(line));
  const published = moments.findIndex(
    (moment, i) => moment !== undefined && !tellsUpdateOnly(lines[i] ?? ''),
  );
  const at = published >= 0 ? published : moments.findIndex((moment) => moment !== undefined);
  const date = moments[at];
  const isWords = lines.map(
    (line, i) => moments[i] === undefined && whyLeftOut(line) === undefined,
  );
  const isShort = lines.map((line, i) => isWords[i] === true && !isSentence(line));
  // Where every line is a sentence, so is the title.
  const mayBe = isShort.includes(true) ? isShort : isWords;
  const above = at < 0 ? -1 : mayBe.lastIndexOf(true, at - 1);
  const titleAt = at > 0 && above >= 0 ? above : mayBe.lastIndexOf(true);
  const others = lines.flatMap((_, i) => (mayBe[i] && i < titleAt ? [i] : []));
  // One line alone above a title belongs to it; several are the menu of a page.
  const kickerAt = others.length === 1 && titleAt - (others[0] ?? 0) === 1 ? others[0] : undefined;
  const isText = (i: number) => i > titleAt && isWords[i] === true && isSentence(lines[i] ?? '');
  const dropped = lines.flatMap((text, i) => {
    if (i === titleAt || i === kickerAt || isText(i)) return [];
    const moment = moments[i] === undefined ? undefined : 'dòng ngày giờ, đã ghi vào ngày của tin';
    return [{ text, reason: moment ?? whyLeftOut(text) ?? 'đứng ngoài phần bài viết' }];
  });
  const title = lines[titleAt];
  const kicker = kickerAt === undefined ? undefined : lines[kickerAt];
  return {
    ...(title !== undefined && { title }),
    ...(kicker !== undefined && { kicker }),
    ...(date !== undefined && { date }),
    dropped,
    sentences: lines.filter((_, i) => isText(i)),
  };
}

interface Sorting {
  readonly body: TextLine[];
  readonly captions: string[];
  readonly dropped: Dropped[];
  byline?: string;
  date?: string;
  /** The text has ended: what follows in short lines is of the page. */
  isOver: boolean;
}

function sortRest(lines: readonly string[]): Omit<SortedLines, 'title' | 'kicker'> {
  const sorting: Sorting = { body: [], captions: [], dropped: [], isOver: false };
  for (const [i, line] of lines.entries()) {
    const reason = takeLine(sorting, lines, i);
    if (reason !== undefined) sorting.dropped.push({ text: line, reason });
  }
  const { isOver: _, ...sorted } = sorting;
  return sorted;
}

// Gives why a line was left out, where it was.
function takeLine(sorting: Sorting, lines: readonly string[], i: number): string | undefined {
  const line = lines[i] ?? '';
  if (isTableText(line)) {
    sorting.body.push({ kind: 'table', text: line });
    return undefined;
  }
  if (namesOtherArticles(line)) sorting.isOver = true;
  const reason = whyLeftOut(line) ?? (isSaidTwice(lines, i) ? 'chú thích ảnh lặp lại' : undefined);
  if (reason !== undefined) return reason;
  const moment = i >= lines.length - EDGE ? readMoment(line) : undefined;
  if (moment !== undefined && (!sorting.isOver || CLOSING.test(line))) {
    sorting.date ??= moment;
    return 'dòng ngày giờ, đã ghi vào ngày của tin';
  }
  if (sorting.isOver && !isParagraph(line)) return 'tin khác';
  if (announcesByline(line)) return 'nhãn của trang, không phải chữ của bài';
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
  if (isCaption(line, lines[i + 1])) sorting.captions.push(line);
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
  return length(lines.slice(i + 1)) <= length(lines) * MOST_AFTER;
}

// Without a full stop a line is no sentence of the text; with one it may be, unless it is short.
const LONGEST_CAPTION = 260;
const LONGEST_SENTENCE = 150;
// How those begin who tell what a picture shows.
const SHOWN =
  /^(?:(?:quang|toàn|hình) cảnh|(?:các )?(?:đại biểu|đồng chí|vị|thành viên|học sinh|sinh viên|thí sinh|chuyên gia|nhà khoa học)|ông|bà|anh|chị|đ\/c|(?:gs|pgs|ts|ths|bs|cn|ks)[.\s]|lãnh đạo|phó |chủ tịch|bí thư|giám đốc|bộ trưởng|thủ tướng|trao |ký kết|đoàn |một (?:góc|tiết mục|mô hình|số )|mô hình|ảnh )/iu;
const SHOWING =
  /(?:phát biểu|trao|chụp|kiểm tra|tham quan|thăm|tại (?:hội nghị|buổi|lễ|hội thảo|chương trình)|dự hội nghị|chủ trì|tham dự|trình bày|giới thiệu|thuyết trình|trao đổi|ký kết|thảo luận|quang cảnh|toàn cảnh|khảo sát|làm việc|ứng dụng|lưu niệm|giao nhiệm vụ|bấm nút|cắt băng|khai mạc|bế mạc|báo cáo)/iu;

function isCaption(line: string, next: string | undefined): boolean {
  if (line.length > LONGEST_CAPTION || /[:;]$/.test(line)) return false;
  if (hasCredit(line) || line === next) return true;
  if (line.length >= LONGEST_SENTENCE && /[.!?…]$/.test(line)) return false;
  const isOneSentence = !/\p{Ll}{2}[.!?…]\s+\p{Lu}\p{Ll}+\s/u.test(line);
  return isOneSentence && SHOWN.test(line) && (SHOWING.test(line) || line.length < SHORT_CAPTION);
}

const SHORT_CAPTION = 60;
const LONGEST_HEADING = 120;

function toLine(text: string): TextLine {
  const item = /^[-–•+*]\s+(?<words>.+)$/u.exec(text)?.groups?.['words'];
  if (item !== undefined) return { kind: 'item', text: item };
  const isShort = text.length <= LONGEST_HEADING && !/[.!?…;:,]$/.test(text);
  return { kind: isShort ? 'heading' : 'paragraph', text };
}

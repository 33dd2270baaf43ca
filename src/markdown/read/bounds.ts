import { formatNumber } from '#core/text/numbers.ts';
import type { BodyProblem } from '../body.ts';

/** Three times the longest code of laws of Viet Nam. */
const MOST_UNITS = 1_000_000;
/** Ten times the lines of such a code. */
const MOST_LINES = 20_000;
/** A list in a list in a quotation is three; every layer is read again on each of its lines. */
const MOST_LAYERS = 50;
/** A hundred layers of a list, two spaces each. */
const DEEPEST_INDENT = 200;
/** Reading takes time with the square of these signs in one paragraph; a page of links has some hundred. */
const MOST_SIGNS = 2000;
/** No sheet of paper and no screen shows so many columns. */
const MOST_COLUMNS = 200;
/** All signs of a body: a table of 5,000 rows and ten columns. */
const MOST_SIGNS_IN_ALL = 60_000;

/** Reading takes time with the square of the lines of one paragraph; the longest poem has some hundred between two blank lines. */
const MOST_LINES_OF_PARAGRAPH = 2000;
/** Comments and the like in one paragraph that nothing closes: for each of them the paragraph is read to its end. */
const MOST_OPEN = 100;
/** Each call looks through all notes; a book has some hundred. */
const MOST_NOTES = 1000;

const SPLIT = 'Tách thành nhiều tệp, mỗi tệp một tin.';

/** The first bound that a text goes beyond, told before it is parsed; `undefined` where it goes beyond none. */
export function findExcess(text: string): BodyProblem | undefined {
  if (text.length > MOST_UNITS) {
    return excess(1, `Thân bài dài hơn ${formatNumber(MOST_UNITS)} chữ`, SPLIT);
  }
  const lines = text.split('\n');
  if (lines.length > MOST_LINES) {
    return excess(MOST_LINES, `Thân bài có hơn ${formatNumber(MOST_LINES)} dòng`, SPLIT);
  }
  const count: Count = { paragraph: 0, lines: 0, open: 0, columns: 0, notes: 0, all: 0 };
  for (const [index, line] of lines.entries()) {
    const [what, fix] = findExcessOfLine(line, count) ?? [];
    if (what !== undefined && fix !== undefined) return excess(index + 1, what, fix);
  }
  return undefined;
}

/** What was seen so far: in the paragraph or table at hand, and in all. */
interface Count {
  paragraph: number;
  lines: number;
  open: number;
  columns: number;
  notes: number;
  all: number;
}

const LAYERS = /^(?:[ \t]{0,8}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))+/;
const DIVIDER = /^[ \t]*(?:-[-\s]*|\*[*\s]*|_[_\s]*)$/;
const STARTS_ANEW = /^[ \t]*(?:$|>|#|\||[-+*][ \t]|\d{1,9}[.)][ \t])/;
const BLANK = /^[ \t>]*$/;
const HEAD_OF_TABLE = /^[ \t>]*\|?[ \t]*:?-[-:|\t ]*$/;
const NOTE = /^[ \t>]*\[\^[^\]]+\]:/;
const MARKS = /[<>`!&@]|www\.|:\/\//gi;
const OPENS = /<[!?]/g;
const LAST_CLOSE = /^.*(?:-->|\?>|\]\]>)/;

type Excess = readonly [what: string, fix: string];

function findExcessOfLine(line: string, count: Count): Excess | undefined {
  if (DIVIDER.test(line)) {
    Object.assign(count, { paragraph: 0, lines: 0, open: 0 });
    return undefined;
  }
  return findDeepLine(line) ?? findManySigns(line, count) ?? findManyParts(line, count);
}

function findDeepLine(line: string): Excess | undefined {
  if (countOf(line.match(LAYERS)?.[0] ?? '', /[>+*)-]|\d\./g) > MOST_LAYERS) {
    const fix = 'Xóa bớt các dấu «>», «-» ở đầu dòng.';
    return [`Dòng này lồng hơn ${MOST_LAYERS} lớp danh sách và trích dẫn`, fix];
  }
  if (
    /^\s*(?:[-+*>]|\d+[.)])/.test(line.slice(DEEPEST_INDENT)) &&
    line.slice(0, DEEPEST_INDENT).trim() === ''
  ) {
    return [`Dòng này thụt vào hơn ${DEEPEST_INDENT} dấu cách`, 'Bớt các dấu cách ở đầu dòng.'];
  }
  return undefined;
}

function findManySigns(line: string, count: Count): Excess | undefined {
  const columns = countOf(line, /\|/g);
  if (columns > MOST_COLUMNS) {
    return [`Bảng này có hơn ${MOST_COLUMNS} cột`, 'Tách thành nhiều bảng.'];
  }
  if (BLANK.test(line)) count.columns = 0;
  else if (columns > 0 && HEAD_OF_TABLE.test(line)) count.columns = columns;
  const signs = countOf(line, /[*_~[\]]/g);
  if (columns > 0 || STARTS_ANEW.test(line)) count.paragraph = 0;
  count.paragraph += signs;
  // A row has as many cells as its table has columns, written or not.
  count.all += signs + Math.max(columns, count.columns) + countOf(line, MARKS);
  if (count.paragraph > MOST_SIGNS) {
    return [`Đoạn này có hơn ${MOST_SIGNS} dấu «*», «_», «~», «[», «]»`, 'Xóa các dấu thừa.'];
  }
  if (count.all > MOST_SIGNS_IN_ALL) {
    return [`Bài có hơn ${formatNumber(MOST_SIGNS_IN_ALL)} dấu của Markdown và HTML`, SPLIT];
  }
  return undefined;
}

function findManyParts(line: string, count: Count): Excess | undefined {
  if (NOTE.test(line)) count.notes += 1;
  if (count.notes > MOST_NOTES) {
    return [`Bài có hơn ${formatNumber(MOST_NOTES)} chú thích`, SPLIT];
  }
  const isOwnBlock = count.columns > 0 || /^[ \t]*</.test(line);
  count.lines = isOwnBlock || STARTS_ANEW.test(line) ? 0 : count.lines + 1;
  if (count.lines > MOST_LINES_OF_PARAGRAPH) {
    const fix = 'Để một dòng trống giữa hai đoạn.';
    return [`Đoạn này có hơn ${formatNumber(MOST_LINES_OF_PARAGRAPH)} dòng`, fix];
  }
  const open = line.replace(LAST_CLOSE, '');
  if (BLANK.test(line) || open !== line) count.open = 0;
  count.open += countOf(open, OPENS);
  if (count.open > MOST_OPEN) {
    const fix = 'Xóa các dấu ấy, hoặc đóng từng dấu: <!-- ghi chú -->.';
    return [`Đoạn này có hơn ${MOST_OPEN} dấu «<!», «<?» không đóng`, fix];
  }
  return undefined;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The problem of a body that goes beyond a bound. */
export function excess(line: number, what: string, fix: string): BodyProblem {
  return { rule: 'qua-gioi-han', line, what: `${what}, quá giới hạn của kho.`, fix };
}

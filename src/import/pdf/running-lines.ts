import type { Dropped } from '../article.ts';
import type { PageText, Row } from './page-text.ts';

/** The parts of a page above and below its text. */
const MARGIN = 0.12;
/** A line that stands on more than this share of the pages, and on two at least, is none of the text. */
const FEWEST_SHARE = 0.6;
const FEWEST_PAGES = 2;
/** Points. */
const SAME_HEIGHT = 4;
const PAGE_NUMBER = /^(?:trang\s*)?[-–—]?\s*\d{1,4}\s*(?:[/-]\s*\d{1,4}|[-–—])?$/iu;

/** The pages without their numbers and without what is printed above and below every page; what was left out is told once. */
export function dropRunningLines(pages: readonly PageText[]): {
  readonly pages: readonly PageText[];
  readonly dropped: readonly Dropped[];
} {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const seen = new Set(page.rows.filter((row) => isInMargin(row, page)).map(patternOf));
    for (const pattern of seen) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const fewest = Math.max(FEWEST_PAGES, pages.length * FEWEST_SHARE);
  const dropped = new Map<string, Dropped>();
  const why = (row: Row, index: number): string | undefined => {
    const page = pages[index];
    if (page === undefined || !isInMargin(row, page)) return undefined;
    const text = textOf(row);
    if (PAGE_NUMBER.test(text) && isNumberOf(text, index, pages.length)) return 'số trang';
    const isRunning = (counts.get(patternOf(row)) ?? 0) >= fewest;
    return isRunning ? 'dòng lặp lại ở đầu hoặc cuối mỗi trang' : undefined;
  };
  const kept = pages.map((page, index) => {
    const reasons = page.rows.map((row) => why(row, index));
    // Between the edge of the page and such a line stands nothing of the text.
    const first = reasons.indexOf(undefined);
    const last = reasons.lastIndexOf(undefined);
    page.rows.forEach((row, at) => {
      const reason = reasons[at];
      const isOutside = first < 0 || at < first || at > last;
      const key = reason === 'số trang' ? `${index}` : patternOf(row);
      if (reason !== undefined && isOutside) dropped.set(key, { text: textOf(row), reason });
    });
    return { ...page, rows: first < 0 ? [] : page.rows.slice(first, last + 1) };
  });
  return { pages: kept, dropped: joinNumbers([...dropped.values()]) };
}

function joinNumbers(dropped: readonly Dropped[]): readonly Dropped[] {
  const numbers = dropped.filter(({ reason }) => reason === 'số trang');
  const others = dropped.filter(({ reason }) => reason !== 'số trang');
  if (numbers.length === 0) return others;
  return [...others, { text: numbers.map(({ text }) => text).join(', '), reason: 'số trang' }];
}

/** A number at the edge of a page is its own, or that of a page of a longer volume; a lone one is not. */
function isNumberOf(text: string, index: number, count: number): boolean {
  const number = Number(/\d+/.exec(text)?.[0]);
  return number === index + 1 || (count >= FEWEST_PAGES && number > index);
}

function isInMargin(row: Row, { height }: PageText): boolean {
  const top = row[0]?.top ?? 0;
  return top < height * MARGIN || top > height * (1 - MARGIN);
}

function patternOf(row: Row): string {
  // What runs over all pages stands at one height.
  const height = Math.round((row[0]?.top ?? 0) / SAME_HEIGHT);
  return `${textOf(row).replace(/\d+/g, '#')} ${height}`;
}

function textOf(row: Row): string {
  return row.map(({ text }) => text).join(' ');
}

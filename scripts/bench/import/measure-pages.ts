import { performance } from 'node:perf_hooks';
import { readHtml } from '#import/html/read-html.ts';
import { GOLD_PAGES } from '#tests/fixtures/import/gold-pages.ts';
import { fuzzPages } from './fuzz-pages.ts';
import { readWithReadability } from './readability.ts';
import { f1Of, type PageScore, type ReadPage, readOf, scorePage, sumOf } from './score-page.ts';

/** Prints titles, dates, authors, paragraphs, captions and cells of the gold pages, beside Mozilla’s Readability in the same run, then what pages broken at random stop; gives whether they stop nothing. */
export function printPages(): boolean {
  console.log(`${GOLD_PAGES.length} trang mẫu`);
  console.log(`${''.padEnd(14)} ${COLUMNS.map((name) => name.padStart(10)).join('')}`);
  printRow('kho tin', (html) => readHtml(html).articles.map(readOf)[0]);
  printRow('Readability', readWithReadability);
  const { pages, crashes } = fuzzPages(GOLD_PAGES.map(({ html }) => html));
  console.log(`${pages} trang hỏng ngẫu nhiên: ${crashes.length} lần dừng vì lỗi`);
  for (const crash of crashes.slice(0, 5)) console.log(`  ✗ ${crash}`);
  return crashes.length === 0;
}

const COLUMNS = ['tên', 'ngày', 'tác giả', 'đoạn', 'chú thích', 'ô bảng', 'ms/trang'];

function printRow(name: string, read: (html: string) => ReadPage | undefined): void {
  const start = performance.now();
  const pages = GOLD_PAGES.map(({ html, gold }) => scorePage(read(html) ?? NOTHING, gold));
  const each = (performance.now() - start) / pages.length;
  const share = (pick: (score: PageScore) => boolean | undefined) => {
    const asked = pages.map(pick).filter((right) => right !== undefined);
    return asked.filter(Boolean).length / Math.max(1, asked.length);
  };
  const cells = [
    share(({ title }) => title),
    share(({ date }) => date),
    share(({ byline }) => byline),
    f1Of(sumOf(pages.map(({ body }) => body))),
    f1Of(sumOf(pages.map(({ captions }) => captions))),
    f1Of(sumOf(pages.map(({ cells: all }) => all))),
  ];
  const figures = cells.map((cell) => cell.toFixed(3).padStart(10)).join('');
  console.log(`${name.padEnd(14)} ${figures}${each.toFixed(1).padStart(10)}`);
}

const NOTHING: ReadPage = {
  title: undefined,
  date: undefined,
  byline: undefined,
  paragraphs: [],
  captions: [],
  cells: [],
};

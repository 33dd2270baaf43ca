import type { Root } from 'mdast';
import type { ImportedArticle, ImportProblem } from '../article.ts';
import { readMachineDate } from '../lines/moment.ts';
import type { PageFacts } from './page-facts.ts';
import { readFragment } from './read-fragment.ts';

/** The article that a page tells machines of and shows only once a program has drawn it; `undefined` where it tells none, or too little. */
export function readMachineArticle(facts: PageFacts): ImportedArticle | undefined {
  const { text, titles, description, author, siteName, address, dates } = facts;
  if (text === undefined || text.length < LEAST_TEXT) return undefined;
  const fragment = /<\/?(?:p|br|div)\b/i.test(text) ? readFragment(text, address) : undefined;
  const [title] = titles;
  const date = dates.map(readMachineDate).find((each) => each !== undefined);
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && !text.startsWith(description) && { lead: description }),
    ...(author !== undefined && { byline: author }),
    ...(date !== undefined && { date }),
    ...(siteName !== undefined && { sourceName: siteName }),
    ...(address !== undefined && { sourceUrl: address }),
    body: fragment?.body ?? linesOf(text),
    pictures: fragment?.pictures ?? [],
    dropped: fragment?.dropped ?? [],
    problems: [FROM_MACHINE_DATA],
  };
}

// A summary is shorter.
const LEAST_TEXT = 300;

function linesOf(text: string): Root {
  const lines = text.split(/\s*\n\s*/).filter((line) => line.trim() !== '');
  return {
    type: 'root',
    children: lines.map((line) => ({
      type: 'paragraph',
      children: [{ type: 'text', value: line.replace(/\s+/g, ' ').trim() }],
    })),
  };
}

const FROM_MACHINE_DATA: ImportProblem = {
  severity: 'note',
  what: 'Trang không hiện chữ của bài; bản nháp lấy từ phần dữ liệu cho máy của trang (JSON-LD).',
  fix: 'Mở bài trong trình duyệt rồi so: phần này có thể thiếu ảnh, bảng, tên mục và chỗ xuống dòng.',
};

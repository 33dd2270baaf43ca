import type { Root, Table } from 'mdast';
import type { ImportProblem, Reading } from '../article.ts';
import { whyNotice } from '../html/refuse-page.ts';
import { readAgency } from '../lines/byline.ts';
import { readCaption } from '../lines/caption.ts';
import { readMail } from './mail-head.ts';
import { readOfficialText } from './official-text.ts';
import { sortLines } from './sort-lines.ts';
import { isTableText, splitTables } from './split-tables.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Reads the article of a text as someone copied it from a page: what stood around it left out, each line a paragraph, lines of cells a table. */
export function readPlainText(text: string): Reading {
  const lines = splitTables(text).flatMap((part) =>
    isTableText(part) ? [part] : unwrapLines(part),
  );
  if (lines.length === 0) return { articles: [], problems: [EMPTY] };
  const official = readOfficialText(lines);
  if (official !== undefined) return { articles: [official], problems: [] };
  const mail = readMail(lines);
  const { title, kicker, byline, date, sourceUrl, body, captions, dropped } = sortLines(
    mail?.lines ?? lines,
  );
  if (body.length === 0) return { articles: [], problems: [NO_TEXT] };
  const notice = whyNotice({
    heads: [title ?? '', lines[0] ?? ''],
    text: body.map(({ text: words }) => words).join(' '),
  });
  if (notice !== undefined) return { articles: [], problems: [notice], isNoArticle: true };
  const agency = readAgency(body.find(({ kind }) => kind === 'paragraph')?.text ?? '');
  return {
    articles: [
      {
        ...(title !== undefined && { title }),
        ...(kicker !== undefined && { kicker }),
        ...(byline !== undefined && { byline }),
        ...(date !== undefined && { date }),
        ...(agency !== undefined && { sourceName: agency }),
        ...(sourceUrl !== undefined && { sourceUrl }),
        body: toTree(body),
        pictures: captions.map(readCaption),
        dropped: [...(mail?.dropped ?? []), ...dropped],
        problems: [],
      },
    ],
    problems: [],
  };
}

/** One line of an article; a table has its rows on lines, its cells between tabs. */
export interface TextLine {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'table';
  readonly text: string;
  /** The sign before an item. */
  readonly mark?: string;
}

function toTree(lines: readonly TextLine[]): Root {
  const children: Root['children'] = [];
  for (const { kind, text } of lines) {
    const words = { type: 'text', value: text } as const;
    const last = children.at(-1);
    if (kind === 'table') children.push(toTable(text));
    else if (kind === 'heading') {
      children.push({ type: 'heading', depth: 2, children: [words] });
    } else if (kind === 'paragraph') {
      children.push({ type: 'paragraph', children: [words] });
    } else {
      const item = {
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [words] }],
      } as const;
      if (last?.type === 'list')
        last.children.push({ ...item, children: [...item.children] as never });
      else
        children.push({
          type: 'list',
          ordered: false,
          spread: false,
          children: [{ ...item, children: [...item.children] as never }],
        });
    }
  }
  return { type: 'root', children };
}

function toTable(text: string): Table {
  const rows = text.split('\n').map((line) => line.split('\t'));
  return {
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({
        type: 'tableCell',
        children: value === '' ? [] : [{ type: 'text', value }],
      })),
    })),
  };
}

const EMPTY: ImportProblem = {
  severity: 'error',
  what: 'Tệp trống, không có chữ nào.',
  fix: 'Chép lại phần chữ của bài vào tệp rồi lưu.',
};
const NO_TEXT: ImportProblem = {
  severity: 'error',
  what: 'Tệp không có đoạn văn nào của một bài viết, chỉ có những dòng ngắn.',
  fix: 'Chép cả tên bài và các đoạn của bài vào tệp rồi lưu.',
};

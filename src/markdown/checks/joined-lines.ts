import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';

// How items begin in texts pasted from Word, a PDF or a chat.
const BULLET = /^(?:[•●○▪■□◦◆◇‣⁃·–—✓✔✦☑☐❖❑➔➢➤►▸⇒→]|[-*+](?=[^\s\d*+-])|[-+]\s+(?=\p{L}))/u;
const NUMBER =
  /^(?:(?:(?:\d{1,3}\.)+\d{0,3}[.)]?|\d{1,3}[.)/]|[a-zđ][.)]|[IVX]{1,5}[.)]|\((?:\d{1,2}|[a-zđ]|[ivx]{1,5})\))\s|\d{1,2}[.)](?=\p{Lu}))/u;
const PART = /^(?:\*\*)?(?:Điều|Khoản|Chương|Mục|Bước|Phần|Câu|Bài) (?:\d|[IVX]+\b)/;
const ITEMS = [BULLET, NUMBER, PART];
const CELLS = /\S\t+\S|\S *\| *\S/;

/** A note for each paragraph whose lines were meant to stand apart, as items or as rows of a table, and that the page runs together. */
export function findJoinedLines({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, 'paragraph', ({ children, position }) => {
    const { start, end } = position ?? {};
    if (start === undefined || start.line === end?.line) return;
    if (children.some(({ type }) => type === 'break')) return;
    const lines = source
      .slice(start.offset, end?.offset)
      .split('\n')
      .map((line) => line.replace(/^[ \t>]+/, ''));
    const at = ITEMS.map((sign) => indexOfSecond(lines, sign)).find((index) => index !== -1);
    const row = indexOfSecond(lines, CELLS);
    if (at !== undefined) problems.push(toProblem(start.line + at, 'items'));
    else if (row !== -1) problems.push(toProblem(start.line + row, 'rows'));
  });
  return problems;
}

function indexOfSecond(lines: readonly string[], sign: RegExp): number {
  const first = lines.findIndex((line) => sign.test(line));
  return first === -1 ? -1 : lines.findIndex((line, at) => at > first && sign.test(line));
}

function toProblem(line: number, kind: 'items' | 'rows'): BodyProblem {
  const problem = { rule: 'dong-noi-lien', severity: 'note', line } as const;
  if (kind === 'items') {
    const what =
      'Dòng này nối liền vào dòng trên thành một đoạn: Markdown không coi đây là mục riêng.';
    const fix = 'Viết «- » ở đầu mỗi mục, hoặc để một dòng trống giữa các dòng.';
    return { ...problem, what, fix };
  }
  const what = 'Các dòng này nối liền thành một đoạn, không thành bảng.';
  const fix = 'Viết mỗi hàng dạng «| ô | ô |», và dưới hàng đầu thêm một hàng «| --- | --- |».';
  return { ...problem, what, fix };
}

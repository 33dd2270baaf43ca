import type { FileAnswer } from './answer-files.ts';
import type { AnsweredCitation } from './answer-text.ts';

const HEADINGS = ['dòng', 'viện dẫn', 'số, ký hiệu', 'ngày', 'cơ quan', 'kết quả'];
const MAX_WIDTH = 48;

/** A table for people: one section a file, one row a citation, with its line in the text. */
export function formatTable(answers: readonly FileAnswer[]): string {
  return answers.map(formatAnswer).join('\n\n');
}

function formatAnswer({ name, text, citations }: FileAnswer): string {
  const heading = `${name}: ${citations.length} viện dẫn`;
  if (citations.length === 0) return heading;
  const lines = lineStarts(text);
  const rows = [HEADINGS, ...citations.map((citation) => rowOf(citation, lines))];
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const printed = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [heading, ...printed].join('\n');
}

function rowOf(citation: AnsweredCitation, lines: readonly number[]): readonly string[] {
  const line = lines.findLastIndex((start) => start <= citation.start) + 1;
  return [
    String(line),
    shorten(citation.text),
    [citation.key, citation.repaired && '(đã sửa lỗi quét)'].filter(Boolean).join(' '),
    citation.date ?? '',
    shorten([citation.issuer, citation.term && `khóa ${citation.term}`].filter(Boolean).join(', ')),
    resultOf(citation),
  ];
}

function resultOf({ status, resolved, candidates }: AnsweredCitation): string {
  if (status === 'held') return resolved ?? '';
  if (status === 'known') return 'biết số, kho chưa có văn bản';
  if (status === 'ambiguous') return `chưa rõ: ${candidates.join(', ')}`;
  return 'chưa xác định';
}

function shorten(text: string): string {
  const line = text.normalize('NFC').replaceAll(/\s+/g, ' ');
  return line.length > MAX_WIDTH ? `${line.slice(0, MAX_WIDTH - 1)}…` : line;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

import type { Body, BodyProblem } from '../body.ts';
import { quoteShort } from './quote-short.ts';
import { lineIn, writtenTexts } from './written-texts.ts';

const CALLS_NOTE = /(?<!\\)\[\^[^\]\s]+\]/g;
const CALLS_ADDRESS = /(?<!\\)\]\[[^\][\n]+\]/g;

const CALLS_ITSELF = /(?<![\\\]!])\[[^\][\n]+\]\[\]/g;

/** A note for each call of a footnote or an address that the body does not give: the page shows its brackets. */
export function findUndefinedReferences(body: Body): readonly BodyProblem[] {
  return writtenTexts(body).flatMap((text) => [
    ...[...text.written.matchAll(CALLS_NOTE)].map(({ 0: found, index }) =>
      toProblem(lineIn(text, index), 'chú thích', quoteShort(found)),
    ),
    ...[...text.written.matchAll(CALLS_ADDRESS)].map(({ 0: found, index }) =>
      toProblem(lineIn(text, index), 'địa chỉ', quoteShort(found.slice(1))),
    ),
    ...[...text.written.matchAll(CALLS_ITSELF)].map(({ 0: found, index }) =>
      toProblem(lineIn(text, index), 'địa chỉ', quoteShort(found.slice(0, -2))),
    ),
  ]);
}

function toProblem(line: number, lacking: 'chú thích' | 'địa chỉ', name: string): BodyProblem {
  const instead = lacking === 'chú thích' ? `xóa ${name}` : 'viết [chữ](địa chỉ)';
  return {
    rule: 'goi-ten-khong-co',
    severity: 'note',
    line,
    what: `Bài không có ${lacking} ${name}: trang hiện nguyên dấu ngoặc.`,
    fix: `Thêm dòng «${name}: …» ở cuối bài, hoặc ${instead}.`,
  };
}

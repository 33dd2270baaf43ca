import { visit } from 'unist-util-visit';
import type { Body, BodyProblem } from '../body.ts';
import { lineIn, writtenTexts } from './written-texts.ts';

const OPENS = /(?<!\\)<!--/g;
const CLOSES = /-->/g;
// A comment in a comment, or one that ends where it begins.
const ENDS_EARLY = /<!--(?:-?>|(?:(?!-->)[\s\S])*<!--)/;

/** A problem for each sign of a hidden comment that a page shows as it is: what the writer meant to hide stands there for all to read. */
export function findShownComments(body: Body): readonly BodyProblem[] {
  const endsEarly = hasEarlyEnd(body);
  return writtenTexts(body).flatMap((text) => [
    ...Array.from(text.written.matchAll(OPENS), ({ index }) => ({
      ...OPEN,
      line: lineIn(text, index),
    })),
    ...Array.from(endsEarly ? text.written.matchAll(CLOSES) : [], ({ index }) => ({
      ...CLOSE,
      line: lineIn(text, index),
    })),
  ]);
}

const OPEN = {
  rule: 'chu-an-bi-lo',
  what: 'Dấu «<!--» ở giữa đoạn không có «-->» trong cùng đoạn, nên phần cần ẩn hiện nguyên trên trang.',
  fix: 'Đưa «<!--» xuống đầu một dòng riêng sau một dòng trống, và viết «-->» ở cuối phần cần ẩn.',
} as const;

const CLOSE = {
  rule: 'chu-an-bi-lo',
  what: 'Phần ẩn «<!-- … -->» đã đóng từ trước chỗ này, nên chữ đứng trước dấu «-->» này hiện trên trang.',
  fix: 'Chỉ để một dấu «<!--» ở đầu và một dấu «-->» ở cuối phần cần ẩn; không viết «<!-->», không lồng phần ẩn trong phần ẩn.',
} as const;

function hasEarlyEnd({ markdown }: Body): boolean {
  let found = false;
  visit(markdown, 'html', ({ value }) => {
    found ||= ENDS_EARLY.test(value);
  });
  return found;
}

import { toString as wordsOf } from 'mdast-util-to-string';
import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';

const UNDERLINE = /(?:^|\n)[ \t>]*(=+|-+)[ \t]*$/;

/** A note for each paragraph that a line of «---» or «===» right below it makes a heading: such a line is mostly meant to divide. */
export function findUnderlinedHeadings({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, 'heading', (node) => {
    const { position } = node;
    const written = source.slice(position?.start.offset, position?.end.offset);
    const line = written.startsWith('#') ? undefined : UNDERLINE.exec(written)?.[1];
    if (line === undefined) return;
    const sign = quoteShort(line);
    const divide = line.startsWith('-')
      ? `để một dòng trống trước «${sign}»`
      : `xóa dòng «${sign}» hoặc thay bằng «---» sau một dòng trống`;
    problems.push({
      rule: 'muc-gach-duoi',
      severity: 'note',
      line: position?.end.line ?? 1,
      what: `Dòng «${sign}» ngay dưới đoạn văn làm cả đoạn thành tên mục: «${quoteShort(wordsOf(node))}».`,
      fix: `Muốn có đường ngăn thì ${divide}; muốn có tên mục thì viết «## » trước tên, trên một dòng.`,
    });
  });
  return problems;
}

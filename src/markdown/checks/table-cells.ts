import { toString as wordsOf } from 'mdast-util-to-string';
import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';

/** A problem for each row of a table that has words in more cells than the header. */
export function findExtraCells({ markdown }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, 'table', ({ align, children }) => {
    const columns = align?.length ?? 0;
    for (const row of children) {
      const words = row.children.slice(columns).map((cell) => wordsOf(cell));
      if (words.every((text) => text.trim() === '')) continue;
      problems.push({
        rule: 'o-bang-thua',
        line: row.position?.start.line ?? 1,
        what: `Hàng này có ${row.children.length} ô mà đầu bảng có ${columns}: «${quoteShort(words.join(' '))}» không lên trang.`,
        fix: 'Thêm cột vào hàng đầu và hàng gạch nối của bảng; dấu «|» là chữ thì viết «\\|».',
      });
    }
  });
  return problems;
}

import { visit } from 'unist-util-visit';
import type { Body, BodyProblem } from '../body.ts';
import { isElementName, splitHtml } from '../read/html-tags.ts';
import { quoteShort } from './quote-short.ts';

/** A note for each tag that HTML does not know, which the page shows as the words it is: «<TP Cần Thơ>». */
export function findForeignTags({ markdown, source }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, 'html', ({ position }) => {
    const { line = 1, offset = 0 } = position?.start ?? {};
    const written = source.slice(offset, position?.end.offset);
    for (const piece of splitHtml(written)) {
      if (piece.kind !== 'tag' || isElementName(piece.name ?? '')) continue;
      problems.push({
        rule: 'the-la',
        severity: 'note',
        line: line + piece.breaks,
        what: `«${quoteShort(piece.written)}» không phải thẻ HTML: trang hiện nguyên các chữ ấy.`,
        fix: `Nếu muốn hiện đúng như vậy thì viết \\${quoteShort(piece.written)}; nếu không thì sửa lại.`,
      });
    }
  });
  return problems;
}

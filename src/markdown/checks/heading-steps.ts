import { toString as wordsOf } from 'mdast-util-to-string';
import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';

/** A note for each heading that lies more than one step below the one before it: who hears the page misses the step between. */
export function findHeadingSteps({ markdown }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  // The page's own title.
  let above = 1;
  visit(markdown, 'heading', (node) => {
    const words = wordsOf(node).trim();
    if (words === '') return;
    const depth = Math.max(2, node.depth);
    if (depth > above + 1) {
      problems.push({
        rule: 'muc-nhay-bac',
        severity: 'note',
        line: node.position?.start.line ?? 1,
        what: `Mục «${quoteShort(words)}» ở bậc ${depth - 1} của bài, trên nó không có mục bậc ${above}.`,
        fix: `Viết ${above + 1} dấu «#» trước tên mục: ${'#'.repeat(above + 1)}.`,
      });
    }
    above = depth;
  });
  return problems;
}

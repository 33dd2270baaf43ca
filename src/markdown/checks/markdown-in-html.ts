import type { Body, BodyProblem } from '../body.ts';
import { lineInHtml, splitHtml } from '../read/html-tags.ts';
import { visit } from '../visit.ts';
import { quoteShort } from './quote-short.ts';

const BOLD = String.raw`\*\*[^\s*][^*\n]*\*\*`;
const LINK = String.raw`!?\[[^\]\n]+\]\([^()\s]+\)`;
const LINE_START = String.raw`^[ \t]*(?:#{1,6}|[-*+])[ \t]+\S.*$`;
const SIGNS = new RegExp(`${BOLD}|${LINK}|${LINE_START}`, 'm');

/** A note for the first sign of Markdown in each block of raw HTML, where Markdown is not read: the page shows «**» and «[…](…)» as they are. */
export function findMarkdownInHtml({ markdown }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, 'html', (node) => {
    let code = 0;
    for (const piece of splitHtml(node.value)) {
      const { kind, written, name = '' } = piece;
      if (kind === 'tag' && /^(?:pre|code|script|style|textarea)$/.test(name)) {
        code += written.startsWith('</') ? -1 : 1;
      }
      const found = kind === 'words' && code <= 0 ? SIGNS.exec(written) : null;
      if (found === null) continue;
      const breaks = written.slice(0, found.index).split('\n').length - 1;
      problems.push({
        rule: 'dau-hien-nguyen',
        severity: 'note',
        line: lineInHtml(node, piece) + breaks,
        what: `«${quoteShort(found[0])}» đứng ngay trong khối HTML nên không được đọc là Markdown: trang hiện nguyên các dấu.`,
        fix: 'Để một dòng trống sau thẻ mở và trước thẻ đóng, hoặc bỏ thẻ HTML.',
      });
      return;
    }
  });
  return problems;
}

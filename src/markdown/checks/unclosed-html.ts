import type { Html, Root } from 'mdast';
import type { Body, BodyProblem } from '../body.ts';
import { isLeftOpen, lineInHtml, splitHtml } from '../read/html-tags.ts';
import { visit } from '../visit.ts';

/** A tag, a comment or the like of raw HTML that nothing closes: where it begins in its node and in the body. */
export interface UnclosedHtml {
  readonly node: Html;
  readonly start: number;
  readonly line: number;
  readonly name: string;
}

const PROGRAMS = /^(?:script|style|template|svg|math|object|[^a-z])/;

/** Whatever raw HTML opens and does not close, in order. */
export function findUnclosed(markdown: Root): readonly UnclosedHtml[] {
  const open: UnclosedHtml[] = [];
  visit(markdown, 'html', (node) => {
    for (const piece of splitHtml(node.value)) {
      const { kind, written, start, name = '', closed } = piece;
      const line = lineInHtml(node, piece);
      if (kind === 'hidden' && !closed) open.push({ node, start, line, name: written.slice(0, 4) });
      if (kind !== 'tag' || isLeftOpen(name)) continue;
      if (written.startsWith('</')) closeLast(open, name);
      else if (!written.endsWith('/>')) open.push({ node, start, line, name });
    }
  });
  return open;
}

/** Whether what is unclosed takes the words after it from the page. */
export function swallowsRest({ name }: UnclosedHtml): boolean {
  return PROGRAMS.test(name);
}

/** A problem for each comment or tag of raw HTML that is never closed. */
export function checkUnclosed({ markdown, source }: Body): readonly BodyProblem[] {
  return findUnclosed(markdown).map((unclosed) => {
    const { name, line } = unclosed;
    if (/^[a-z]/.test(name)) {
      const what = `Thẻ <${name}> mở ở đây mà không có </${name}> đóng lại${swallowsRest(unclosed) ? ', nên mọi chữ sau nó không lên trang' : ''}.`;
      const fix = `Viết </${name}> vào chỗ cần đóng, hoặc xóa thẻ; muốn hiện đúng các chữ ấy thì viết \\<${name}>.`;
      return { ...severityOf(unclosed), rule: 'the-chua-dong', line, what, fix };
    }
    const end = unclosed.node.position?.end.offset ?? 0;
    if (name.startsWith('<!--') && source.includes('-->', end)) {
      const what =
        'Phần ẩn mở bằng «<!--» ở đây có dòng trống ở giữa mà «<!--» không đứng đầu dòng, nên phần sau dòng trống hiện trên trang.';
      const fix = 'Đưa «<!--» xuống đầu một dòng riêng, hoặc bỏ các dòng trống trước «-->».';
      return { rule: 'the-chua-dong', line, what, fix };
    }
    const sign = name.startsWith('<!--') ? '<!--' : name.startsWith('<?') ? '<?' : '<!';
    const closing = sign === '<!--' ? '-->' : sign === '<?' ? '?>' : '>';
    const what = `Dấu «${sign}» mở ở đây mà không có «${closing}» đóng lại, nên mọi chữ sau nó không lên trang.`;
    const fix = `Viết «${closing}» vào cuối phần cần ẩn, hoặc xóa dấu «${sign}».`;
    return { rule: 'the-chua-dong', line, what, fix };
  });
}

function severityOf(unclosed: UnclosedHtml): Pick<BodyProblem, 'severity'> {
  return swallowsRest(unclosed) ? {} : { severity: 'note' };
}

function closeLast(open: UnclosedHtml[], name: string): void {
  const at = open.findLastIndex((each) => each.name === name);
  if (at !== -1) open.splice(at, 1);
}

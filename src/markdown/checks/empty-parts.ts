import type { Nodes } from 'mdast';
import type { Body, BodyProblem } from '../body.ts';
import { visit } from '../visit.ts';

/** A note for each heading and each link of Markdown that has nothing to show; the page leaves it out. */
export function findEmptyParts({ markdown }: Body): readonly BodyProblem[] {
  const problems: BodyProblem[] = [];
  visit(markdown, ['heading', 'link', 'linkReference'], (node) => {
    if (showsSomething(node as Nodes)) return;
    const line = node.position?.start.line ?? 1;
    if (node.type === 'heading') {
      const what = 'Mục này không có chữ, nên không lên trang.';
      const fix = 'Viết tên mục sau các dấu «#», hoặc xóa dòng.';
      problems.push({ rule: 'muc-rong', severity: 'note', line, what, fix });
    } else {
      const what = 'Liên kết này không có chữ để nhấn, nên không lên trang.';
      const fix = 'Viết chữ vào giữa hai dấu ngoặc vuông: [chữ](địa chỉ), hoặc xóa liên kết.';
      problems.push({ rule: 'lien-ket-rong', severity: 'note', line, what, fix });
    }
  });
  return problems;
}

function showsSomething(node: Nodes): boolean {
  let shown = false;
  visit(node, (inner) => {
    if (inner.type === 'image' || inner.type === 'imageReference') shown = true;
    // Within a line raw HTML is a tag or a comment: the words between tags are texts.
    else if (inner.type === 'html') shown ||= /^<img\b/i.test(inner.value);
    else if ('value' in inner) shown ||= inner.value.trim() !== '';
  });
  return shown;
}

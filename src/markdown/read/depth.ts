import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BodyProblem } from '../body.ts';
import { excess } from './bounds.ts';
import { isLeftOpen, lineInHtml, splitHtml } from './html-tags.ts';

/** Programs that go through a tree go down by themselves, layer by layer; a page of words is ten deep. */
const DEEPEST = 150;

/** The problem of a parsed text that lies deeper than programs go, in Markdown or in raw HTML; `undefined` where it does not. */
export function findDepth(markdown: Root): BodyProblem | undefined {
  const deep = findDeepNode<Nodes>(markdown);
  const line = deep ? (deep.position?.start.line ?? 1) : lineOfDeepTag(markdown);
  return line === undefined ? undefined : tooDeep(line);
}

/** Whether an HTML tree lies deeper than programs go. */
export function isTooDeep(tree: HtmlNodes): boolean {
  return findDeepNode<HtmlNodes>(tree) !== undefined;
}

/** The problem of a text that lies too deep at a line. */
export function tooDeep(line: number): BodyProblem {
  const fix = 'Bỏ bớt các lớp danh sách, trích dẫn, chữ đậm, chữ nghiêng hoặc thẻ HTML lồng nhau.';
  return excess(line, `Từ đây trong bài có hơn ${DEEPEST} lớp lồng nhau`, fix);
}

// Goes layer by layer, so that no depth is too much for it.
function findDeepNode<Node extends HtmlNodes | Nodes>(tree: Node): Node | undefined {
  let layer: readonly Node[] = [tree];
  for (let depth = 0; depth < DEEPEST && layer.length > 0; depth += 1) {
    layer = layer.flatMap((node) => ('children' in node ? (node.children as Node[]) : []));
  }
  return layer[0];
}

function lineOfDeepTag(markdown: Root): number | undefined {
  const open = new Map<string, number>();
  let depth = 0;
  let line: number | undefined;
  visit(markdown, 'html', (node) => {
    for (const { kind, written, name = '', start } of splitHtml(node.value)) {
      if (kind !== 'tag' || isLeftOpen(name) || written.endsWith('/>')) continue;
      const count = open.get(name) ?? 0;
      const closes = written.startsWith('</');
      const step = closes ? -Math.min(1, count) : 1;
      open.set(name, count + step);
      depth += step;
      if (depth > DEEPEST) line ??= lineInHtml(node, start);
    }
  });
  return line;
}

import type { Nodes as HtmlNodes } from 'hast';
import type { Html, Nodes, Root } from 'mdast';
import type { BodyProblem } from '../body.ts';
import { EXIT, visit } from '../visit.ts';
import { excess } from './bounds.ts';
import { isLeftOpen, lineInHtml, splitHtml } from './html-tags.ts';

/** Programs that go through a tree go down by themselves, layer by layer; a page of words is ten deep. */
const DEEPEST = 150;
/** One bold word left open before ten times the paragraphs of the longest law. */
const MOST_REPEATED = 50_000;

/** The problem of a parsed text that lies deeper than programs go, in Markdown or in raw HTML; `undefined` where it does not. */
export function findDepth(markdown: Root): BodyProblem | undefined {
  const deep = findDeepNode<Nodes>(markdown);
  return deep ? tooDeep(deep.position?.start.line ?? 1) : findDeepTag(markdown);
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

function findDeepTag(markdown: Root): BodyProblem | undefined {
  const tags: OpenTags = { counts: new Map(), depth: 0, formatting: 0, repeated: 0 };
  let problem: BodyProblem | undefined;
  visit(markdown, (node) => {
    if (problem !== undefined) return EXIT;
    if (node.type === 'html') problem = findDeepPiece(node, tags);
    else if ('children' in node) tags.repeated += tags.formatting;
    if (tags.repeated > MOST_REPEATED) problem ??= tooOften(node.position?.start.line ?? 1);
    return undefined;
  });
  return problem;
}

function tooOften(line: number): BodyProblem {
  const what =
    'Các thẻ in đậm, in nghiêng, phông chữ mở ở trên mà không đóng lặp lại ở mọi đoạn đến đây';
  return excess(line, what, 'Viết </b>, </i>, </font> vào chỗ cần đóng, hoặc xóa các thẻ ấy.');
}

interface OpenTags {
  readonly counts: Map<string, number>;
  depth: number;
  formatting: number;
  repeated: number;
}

// HTML opens these again in every block that follows, until they are closed.
const FORMATTING = /^(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)$/;

function findDeepPiece(node: Html, tags: OpenTags): BodyProblem | undefined {
  for (const piece of splitHtml(node.value)) {
    const { kind, written, name = '' } = piece;
    if (kind !== 'tag') continue;
    const closes = written.startsWith('</');
    if (!closes && !FORMATTING.test(name)) tags.repeated += tags.formatting;
    if (!isLeftOpen(name) && !written.endsWith('/>')) {
      const count = tags.counts.get(name) ?? 0;
      const step = closes ? -Math.min(1, count) : 1;
      tags.counts.set(name, count + step);
      tags.depth += step;
      if (FORMATTING.test(name)) tags.formatting += step;
    }
    if (tags.depth > DEEPEST) return tooDeep(lineInHtml(node, piece));
    if (tags.repeated > MOST_REPEATED) return tooOften(lineInHtml(node, piece));
  }
  return undefined;
}

import type { Element, ElementContent, Root } from 'hast';
import { findElements, textOf } from './hast-text.ts';
import { whyByName } from './leave-out.ts';

/** The page with boxes around most of its text and its heading unnamed, where their names are those of tools: «print-area» around an article is no button. A new tree. */
export function unnameWhole(tree: Root): Root {
  const texts = weighTexts(tree);
  const whole = texts.get(tree) ?? 0;
  const isWhole = (element: Element) =>
    (texts.get(element) ?? 0) >= whole * MOST &&
    TOOLS.has(whyByName(element) ?? '') &&
    findElements(element, ({ tagName }) => /^h[1-3]$/.test(tagName)).length > 0;
  const unnamed = (node: ElementContent): ElementContent => {
    if (node.type !== 'element' || (texts.get(node) ?? 0) < whole * MOST) return node;
    const { className: _, id: __, ...properties } = node.properties;
    const children = node.children.map(unnamed);
    return isWhole(node) ? { ...node, properties, children } : { ...node, children };
  };
  return { ...tree, children: tree.children.map((node) => unnamed(node as ElementContent)) };
}

const MOST = 0.6;
const TOOLS = new Set([
  'nút chia sẻ, in, gửi',
  'khung bên',
  'quảng cáo',
  'số lượt xem',
  'từ khóa của trang',
  'tệp đính kèm của trang',
]);

// How long the paragraphs are that stand in each element.
function weighTexts(tree: Root): ReadonlyMap<Root | Element, number> {
  const weights = new Map<Root | Element, number>();
  const weigh = (node: Root | Element): number => {
    const isParagraph = node.type === 'element' && node.tagName === 'p';
    const own = isParagraph ? textOf(node).length : 0;
    const sum = isParagraph
      ? own
      : node.children.reduce(
          (all, child) => all + (child.type === 'element' ? weigh(child) : 0),
          0,
        );
    weights.set(node, sum);
    return sum;
  };
  weigh(tree);
  return weights;
}

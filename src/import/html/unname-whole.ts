import type { Element, ElementContent, Root } from 'hast';
import { findElements, namesOf, pathTo, textOf } from './hast-text.ts';
import { whyByName } from './leave-out.ts';

/** The page with boxes around most of its text unnamed, where their names are those of menus, or those of tools and it has its heading too: «print-area» around an article is no button; «widget» says nothing where a program builds its pages of widgets. A new tree. */
export function unnameWhole(page: Root): Root {
  const tree = isOfWidgets(page) ? withoutWidgetNames(page) : page;
  const texts = weighTexts(tree);
  const whole = texts.get(tree) ?? 0;
  const isWhole = (element: Element) => {
    const reason = whyByName(element) ?? '';
    const isMost = whole > 0 && (texts.get(element) ?? 0) >= whole * MOST;
    return isMost && (reason === MENU || (TOOLS.has(reason) && holdsHeading(element)));
  };
  const unnamed = (node: ElementContent): ElementContent => {
    if (node.type !== 'element' || (texts.get(node) ?? 0) < whole * MOST) return node;
    const { className: _, id: __, ...properties } = node.properties;
    const children = node.children.map(unnamed);
    return isWhole(node) ? { ...node, properties, children } : { ...node, children };
  };
  return { ...tree, children: tree.children.map((node) => unnamed(node as ElementContent)) };
}

const MOST = 0.6;
// A menu has no paragraphs.
const MENU = 'trình đơn của trang';

function holdsHeading(element: Element): boolean {
  return findElements(element, ({ tagName }) => /^h[1-3]$/.test(tagName)).length > 0;
}

const WIDGET = /(?:^|[_-])widgets?(?=$|[_-])/i;

// The title itself stands in one.
function isOfWidgets(page: Root): boolean {
  const [title] = findElements(page, ({ tagName }) => tagName === 'h1');
  if (title === undefined) return false;
  return pathTo(page, title).some((each) => each.type === 'element' && WIDGET.test(namesOf(each)));
}

function withoutWidgetNames<Node extends Root | ElementContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as ElementContent[]).map(withoutWidgetNames);
  if (node.type !== 'element' || !Array.isArray(node.properties['className']))
    return { ...node, children };
  const className = node.properties['className'].filter((name) => !WIDGET.test(String(name)));
  return { ...node, properties: { ...node.properties, className }, children };
}

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

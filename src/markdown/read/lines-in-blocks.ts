import type { Element, ElementContent, Root, RootContent } from 'hast';
import { isInline } from './element-names.ts';

/** Moves bold, italic and other words' elements that a writer opened around whole paragraphs, lists or tables into them, for HTML allows none around a block; in place. */
export function keepLinesInBlocks(tree: Root): void {
  tree.children = settle(tree.children) as RootContent[];
}

function settle(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node): readonly RootContent[] => {
    if (node.type !== 'element') return [node];
    const settled = { ...node, children: settle(node.children) as ElementContent[] };
    return isLine(node) && settled.children.some(isBlock) ? spread(settled) : [settled];
  });
}

// A link, added and deleted words may stand around blocks.
function isLine({ tagName }: Element): boolean {
  return isInline(tagName) && !/^(?:a|ins|del)$/.test(tagName);
}

function isBlock(node: RootContent): boolean {
  if (node.type !== 'element') return false;
  return isInline(node.tagName) ? node.children.some(isBlock) : true;
}

function spread(line: Element): readonly ElementContent[] {
  const pieces: ElementContent[] = [];
  let words: ElementContent[] = [];
  const flush = (): void => {
    const isSeen = words.some((node) => node.type !== 'text' || node.value.trim() !== '');
    pieces.push(...(isSeen ? [around(line, words)] : words));
    words = [];
  };
  for (const child of line.children) {
    if (!isBlock(child)) words.push(child);
    else {
      flush();
      if (child.type === 'element') pieces.push(within(line, child));
    }
  }
  flush();
  return pieces;
}

function within(line: Element, block: Element): Element {
  if (ONLY_ELEMENTS.test(block.tagName)) {
    const children = block.children.map((child) =>
      child.type === 'element' ? within(line, child) : child,
    );
    return { ...block, children };
  }
  return { ...block, children: [...spread({ ...line, children: block.children })] };
}

function around(line: Element, children: ElementContent[]): Element {
  return { ...line, properties: { ...line.properties }, children };
}

const ONLY_ELEMENTS = /^(?:table|thead|tbody|tfoot|tr|ul|ol|dl)$/;

import type { Element, ElementContent, Text } from 'hast';
import type { Block } from './block.ts';
import { attributeOf, findElements, walk } from './hast-text.ts';

/** The blocks with lines that begin with a typed bullet (•, ·, ▪, or a letter of a font of signs, as Word writes them) as items of lists. */
export function gatherBullets(blocks: readonly Block[]): readonly Block[] {
  const gathered: Block[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const item = block.kind === 'paragraph' ? itemOf(block.element) : undefined;
    const list = gathered.at(-1);
    if (item === undefined) gathered.push(block);
    else if (isOpen && list !== undefined)
      gathered[gathered.length - 1] = joined(list, block, item);
    else gathered.push(listOf(block, item));
    isOpen = item !== undefined;
  }
  return gathered;
}

const BULLET = /^[•·▪▫◦●○■□►➢➤✓✔‣⁃❖♦\uf0b7\uf0a7\uf0d8\uf0fc]$/u;
const SIGNS = /font-family\s*:\s*["']?(?:symbol|wingdings)/i;

function itemOf(element: Element): Element | undefined {
  const [first] = textsOf(element);
  const start = /^\s*(?<sign>\S)(?<gap>\s*)/u.exec(first?.value ?? '')?.groups;
  if (first === undefined || start === undefined) return undefined;
  const isAlone = first.value.trim() === start['sign'];
  const isSigned = isAlone && findElements(element, (each) => isOfSigns(each, first)).length > 0;
  const isTyped = BULLET.test(start['sign'] ?? '') && (isAlone || start['gap'] !== '');
  if (!isTyped && !isSigned) return undefined;
  const children = withoutStart(element.children, new Set(leading(element)));
  return { type: 'element', tagName: 'li', properties: {}, children };
}

function isOfSigns(element: Element, text: Text): boolean {
  return SIGNS.test(attributeOf(element, 'style') ?? '') && element.children.includes(text);
}

function textsOf(element: Element): readonly Text[] {
  const texts: Text[] = [];
  walk(element, (node) => {
    if (node.type === 'text' && node.value.trim() !== '') texts.push(node);
  });
  return texts;
}

// The sign, and the blanks that move the words behind it.
function leading(element: Element): readonly Text[] {
  const all: Text[] = [];
  walk(element, (node) => {
    if (node.type === 'text') all.push(node);
  });
  const [sign, next] = textsOf(element);
  const isAlone = sign?.value.trim().length === 1;
  return all.slice(0, all.indexOf((isAlone ? next : sign) as Text) + 1);
}

function withoutStart(
  nodes: readonly ElementContent[],
  start: ReadonlySet<Text>,
): ElementContent[] {
  return nodes.map((node) => {
    if (node.type === 'element') return { ...node, children: withoutStart(node.children, start) };
    if (node.type !== 'text' || !start.has(node)) return node;
    const value = node.value.trim().length === 1 ? '' : node.value.replace(/^\s+/u, '');
    return {
      ...node,
      value: value.replace(/^[•·▪▫◦●○■□►➢➤✓✔‣⁃❖♦\uf0b7\uf0a7\uf0d8\uf0fc]\s*/u, ''),
    };
  });
}

function listOf(block: Block, item: Element): Block {
  return ofItems(block, [item], block.text.slice(1).trim());
}

function joined(list: Block, block: Block, item: Element): Block {
  const items = list.element.children as Element[];
  const linked = list.linked + block.linked;
  return {
    ...ofItems(list, [...items, item], `${list.text} ${block.text.slice(1).trim()}`),
    linked,
  };
}

function ofItems(block: Block, items: readonly Element[], text: string): Block {
  const element: Element = { type: 'element', tagName: 'ul', properties: {}, children: [...items] };
  return { ...block, kind: 'list', element, text };
}

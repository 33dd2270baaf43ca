import type { Element, ElementContent, Nodes } from 'hast';

/** The words of a node on one line, white space collapsed, paragraphs and lines apart. */
export function textOf(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** Whether all words of a block are in bold; false where there are none. */
export function isAllBold(block: Element): boolean {
  if (/^h[1-6]$/.test(block.tagName)) return true;
  const plain = { ...block, children: block.children.flatMap(withoutBold) };
  return textOf(block) !== '' && textOf(plain) === '';
}

/** The blocks with tables that only place paragraphs side by side (the head of a document, its signatures, a box) opened into these paragraphs. */
export function openFrames(blocks: readonly Element[]): readonly Element[] {
  return blocks.flatMap((block) => {
    if (block.tagName === 'p' && OFFICIAL.test(textOf(block))) return splitLines(block);
    if (block.tagName !== 'table' || isOfValues(block)) return [block];
    return openFrames(cellsOf(block).flatMap(blocksOf)).flatMap(splitLines);
  });
}

/** A paragraph as one for each of its lines: a head is often one paragraph with line breaks. */
export function splitLines(block: Element): readonly Element[] {
  if (block.tagName !== 'p') return [block];
  return splitAtBreaks(block.children).map((children) => ({ ...block, children }));
}

function splitAtBreaks(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    const isBreak = node.type === 'element' && node.tagName === 'br';
    const [first = [], ...others]: ElementContent[][] =
      node.type !== 'element'
        ? [[node]]
        : isBreak
          ? [[], []]
          : splitAtBreaks(node.children).map((children) => [{ ...node, children }]);
    lines.at(-1)?.push(...first);
    lines.push(...others);
  }
  return lines;
}

/** The cells of a table by rows, left to right. */
function rowsOf(table: Element): readonly (readonly Element[])[] {
  return elementsIn(table, (element) => element.tagName === 'tr').map((row) =>
    row.children.filter(
      (child): child is Element => child.type === 'element' && /^t[dh]$/.test(child.tagName),
    ),
  );
}

const OFFICIAL = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi (?:nhận|gửi)\s*:/iu;

function isOfValues(table: Element): boolean {
  const rows = rowsOf(table);
  if (OFFICIAL.test(textOf(table)) && rows.length <= 4) return false;
  return rows.length > 1 && Math.max(...rows.map((cells) => cells.length)) > 1;
}

function cellsOf(table: Element): readonly Element[] {
  return rowsOf(table).flat();
}

/** What stands in a cell, words outside of paragraphs as one. */
function blocksOf(cell: Element): readonly Element[] {
  const isBlock = (node: ElementContent) =>
    node.type === 'element' && /^(?:p|h[1-6]|ul|ol|table)$/.test(node.tagName);
  if (cell.children.some(isBlock)) {
    return cell.children.filter((node): node is Element => node.type === 'element');
  }
  return [{ type: 'element', tagName: 'p', properties: {}, children: cell.children }];
}

function elementsIn(node: Element, test: (element: Element) => boolean): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (test(child)) return [child];
    return child.tagName === 'table' ? [] : elementsIn(child, test);
  });
}

function withoutBold(node: ElementContent): readonly ElementContent[] {
  if (node.type !== 'element') return [node];
  if (/^(?:strong|b)$/.test(node.tagName)) return [];
  return [{ ...node, children: node.children.flatMap(withoutBold) }];
}

const APART = /^(?:p|li|td|th|tr|br|h[1-6]|ul|ol|table)$/;

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(rawText).join('');
  return node.type === 'element' && APART.test(node.tagName) ? ` ${inside} ` : inside;
}

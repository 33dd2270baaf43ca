import type { Element, Nodes, Parents, Root } from 'hast';

/** The words of a node on one line, white space collapsed, a line break of HTML for a space; NFC. */
export function textOf(node: Nodes): string {
  return rawText(node)
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** The words of a node with those of each inline element apart, as style sheets show a row of them: «<span>14:20</span><span>15/11/2025</span>»; marks of looks part nothing. */
export function spacedTextOf(node: Nodes): string {
  return piecesOf(node).join(' ');
}

/** The stretches of words that such a row is made of. */
export function piecesOf(node: Nodes): readonly string[] {
  const inline = findElements(node, ({ tagName }) => ROW_PIECES.has(tagName));
  if (inline.length === 0) return [textOf(node)].filter((text) => text !== '');
  return childrenOf(node)
    .flatMap(piecesOf)
    .filter((text) => /[\p{L}\d]/u.test(text));
}

const ROW_PIECES = new Set([
  'span',
  'a',
  'time',
  'label',
  'small',
  'button',
  'li',
  'dt',
  'dd',
  'td',
  'th',
]);

/** How many letters and signs of a node stand in links. */
export function linkLength(node: Nodes): number {
  if (node.type === 'element' && node.tagName === 'a') return textOf(node).length;
  return childrenOf(node).reduce((sum, child) => sum + linkLength(child), 0);
}

/** The children of a node; none where it can have none. */
export function childrenOf(node: Nodes): Parents['children'] {
  return 'children' in node ? node.children : [];
}

/** The elements of a tree for which the test holds, in order; what lies in one that holds is looked at too. */
export function findElements(tree: Nodes, test: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  walk(tree, (node) => {
    if (node.type === 'element' && test(node)) found.push(node);
  });
  return found;
}

/** The way from a tree down to a node, both included; empty where the node does not lie in it. */
export function pathTo(tree: Root | Element, target: Nodes): readonly (Root | Element)[] {
  if (tree === target) return [tree];
  for (const child of tree.children) {
    if (child === target) return [tree];
    if (child.type !== 'element') continue;
    const path = pathTo(child, target);
    if (path.length > 0) return [tree, ...path];
  }
  return [];
}

/** What an element is called by its writer: class, id, role and microdata in lower case, the words of «relatedNews» and «related__news» apart. */
export function namesOf({ properties }: Element): string {
  const { className, id, role, itemProp } = properties;
  const classes = Array.isArray(className) ? className.join(' ') : className;
  const said = Array.isArray(itemProp) ? itemProp.join(' ') : itemProp;
  return [classes, id, role, said]
    .filter((name) => typeof name === 'string')
    .join(' ')
    .replace(/__+/g, '-')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
}

/** An element and those within it that hold all of its words, each the only one in the other: a paragraph, its font, the bold in that. */
export function coatsOf(element: Element): readonly Element[] {
  const coats = [element];
  for (let inner = soleChild(element); inner !== undefined; inner = soleChild(inner)) {
    coats.push(inner);
  }
  return coats;
}

function soleChild({ children }: Element): Element | undefined {
  const worded = children.filter((child) => textOf(child) !== '');
  const [only] = worded;
  return worded.length === 1 && only?.type === 'element' ? only : undefined;
}

/** An attribute as text; `undefined` where it is not there or empty. */
export function attributeOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  const text = Array.isArray(value) ? value.join(' ') : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().normalize('NFC') : undefined;
}

/** Calls `see` with every node of a tree, a parent before its children. */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  for (const child of childrenOf(node)) walk(child, see);
}

function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  const text = childrenOf(node).map(rawText).reduce(joinWords, '');
  return node.type === 'element' && isBlock(node) ? ` ${text} ` : text;
}

// «<em>hai em</em><span>Ảnh: A</span>», «<span>Tỉnh A</span>Nhóm»: styles part what stands in elements side by side.
function joinWords(before: string, next: string): string {
  const areWords =
    (/[\p{Ll}.;:!?)”]$/u.test(before) && /^\p{Lu}[\p{L}]/u.test(next)) ||
    (/(?:^|\s)\p{Lu}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(next));
  return areWords ? `${before} ${next}` : before + next;
}

/** Whether an element stands on lines of its own in every browser. */
export function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName);
}

const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html li main marquee menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

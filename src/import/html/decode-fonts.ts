import type { Element, ElementContent, Root } from 'hast';
import { raiseCapitals, raiseStart } from '../decode/capitals.ts';
import { weighText } from '../decode/weigh-text.ts';
import { decodeFont, encodingOfFont, isCapitalFont, isUnicode } from '../document/decode-font.ts';
import { decodeTexts } from '../document/decode-texts.ts';
import { attributeOf, findElements, textOf } from './hast-text.ts';

/** The page with words in Unicode that it writes for old fonts («.VnTime», «VNI-Times») or as references to their bytes («&#184;»). A new tree where there are any. */
export function decodeFonts(tree: Root): Root {
  const fonted = findElements(tree, (element) => encodingOfFont(fontOf(element)) !== undefined);
  const isDecoded = fonted.some((element) => isUnicode(textOf(element)));
  const read = fonted.length === 0 ? tree : raiseBlocks(decodeWithin(tree, undefined, isDecoded));
  const [body] = findElements(read, ({ tagName }) => tagName === 'body');
  const { good, bad } = weighText(body === undefined ? '' : textOf(body));
  return bad > good * MOST_FOREIGN ? decodeTexts(read).tree : read;
}

// A page in Vietnamese has hardly any word that is none.
const MOST_FOREIGN = 0.3;

function decodeWithin<Node extends Root | ElementContent>(
  node: Node,
  font: string | undefined,
  isDecoded: boolean,
): Node {
  if (node.type === 'text') {
    if (!isDecoded) return { ...node, value: decodeText(node.value, font) };
    const isCapital = font !== undefined && isCapitalFont(font);
    return isCapital ? { ...node, value: node.value.toUpperCase() } : node;
  }
  if (!('children' in node)) return node;
  const own = node.type === 'element' ? (fontOf(node) ?? font) : font;
  const children = (node.children as ElementContent[]).map((child) =>
    decodeWithin(child, own, isDecoded),
  );
  return { ...node, children };
}

function decodeText(text: string, font: string | undefined): string {
  const decoded = decodeFont(text, font);
  return encodingOfFont(font) === 'TCVN3' ? raiseCapitals(decoded) : decoded;
}

// The fonts of TCVN3 have no capitals with tones: a paragraph begins with one.
function raiseBlocks<Node extends Root | ElementContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const isBegun = node.type === 'element' && BEGUN.has(node.tagName);
  const children = (isBegun ? raiseFirst(node.children) : node.children) as ElementContent[];
  return { ...node, children: children.map(raiseBlocks) };
}

const BEGUN = new Set(['p', 'div', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'center']);

// Within fonts of TCVN3 alone.
function raiseFirst(nodes: readonly ElementContent[], font?: string): readonly ElementContent[] {
  const at = nodes.findIndex((node) => textOf(node) !== '');
  return nodes.map((node, i) => {
    if (i !== at) return node;
    if (node.type === 'text') {
      const isTcvn3 = encodingOfFont(font) === 'TCVN3';
      return isTcvn3 ? { ...node, value: raiseStart(node.value) } : node;
    }
    if (node.type !== 'element') return node;
    return { ...node, children: [...raiseFirst(node.children, fontOf(node) ?? font)] };
  });
}

// «face=".VnTime"», «style="font-family: VNI-Times, serif"»
function fontOf(element: Element): string | undefined {
  const styled = FAMILY.exec(attributeOf(element, 'style') ?? '')?.[1];
  const font = styled ?? attributeOf(element, 'face');
  return font?.split(',')[0]?.replace(/^["'\s]+|["'\s]+$/g, '');
}

const FAMILY = /font-family\s*:\s*([^;]+)/i;

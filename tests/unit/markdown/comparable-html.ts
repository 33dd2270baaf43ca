import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const BETWEEN_BLOCKS =
  /\s*(<\/?(?:p|li|ul|ol|h\d|pre|blockquote|hr|table|thead|tbody|tr|td|th|br|div)\b[^>]*>)\s*/g;

/** HTML written so that two pages that show the same are the same text: what this archive adds on purpose (ids, boxes around tables, figures with their captions, headings one level down) and what no reader sees (white space between blocks) is left out. */
export function comparableHtml(html: string): string {
  const written = write(parseFragment(html), 'flow').replace(BETWEEN_BLOCKS, '$1').trim();
  // A picture ends the paragraph it stands in.
  return written.includes('<img')
    ? written.replace(/\s*(?:<\/?p>|(<img[^>]*><\/img>))\s*/g, '$1')
    : written;
}

const ADDED = /^(?:section|figure|span)$/;
const KEPT = /^(?:href|src|alt|start|class|checked)$/;

function write(node: Node, around: 'flow' | 'pre'): string {
  if ('value' in node) return around === 'pre' ? node.value : node.value.replace(/\s+/g, ' ');
  if (!('childNodes' in node)) return '';
  const tagName = 'tagName' in node ? node.tagName : '';
  if (tagName === 'figcaption') return '';
  const words = node.childNodes
    .map((child) => write(child, tagName === 'pre' ? 'pre' : around))
    .join('');
  if (tagName === '' || ADDED.test(tagName)) return words;
  const attributes = 'attrs' in node ? node.attrs.flatMap(writeAttribute).sort() : [];
  const name = tagName === 'h1' ? 'h2' : tagName;
  const inside = tagName === 'code' && around === 'flow' ? words.trim() : words;
  return `<${[name, ...attributes].join(' ')}>${inside}</${name}>`;
}

function writeAttribute({ name, value }: { name: string; value: string }): readonly string[] {
  if (!KEPT.test(name) || /task|^can-/.test(value)) return [];
  return [`${name}=${decode(value)}`];
}

function decode(value: string): string {
  try {
    return decodeURI(value);
  } catch {
    return value;
  }
}

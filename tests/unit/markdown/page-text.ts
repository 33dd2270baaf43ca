import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const INLINE =
  /^(?:a|abbr|b|code|del|em|i|img|input|ins|kbd|q|rt|ruby|s|samp|small|span|strike|strong|sub|sup|tt|var)$/;

/** The words of a page's HTML as a parser of its own reads them, every run of white space one space, without the marks of footnotes. */
export function pageText(html: string): string {
  return oneSpace(wordsOf(parseFragment(html)));
}

/** Every element of a page's HTML with its attributes. */
export function pageTags(html: string): readonly {
  readonly name: string;
  readonly attributes: readonly { name: string; value: string }[];
}[] {
  return tagsOf(parseFragment(html));
}

/** A text with every run of white space written as one space. */
export function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('attrs' in node && node.attrs.some(isFootnoteMark)) return '';
  const words = node.childNodes.map(wordsOf).join('');
  return 'tagName' in node && INLINE.test(node.tagName) ? words : ` ${words} `;
}

function isFootnoteMark({ name, value }: { name: string; value: string }): boolean {
  return (
    /^data-footnote-(?:ref|backref)$/.test(name) || (name === 'id' && value === 'footnote-label')
  );
}

function tagsOf(node: Node): ReturnType<typeof pageTags> {
  if (!('childNodes' in node)) return [];
  const own = 'tagName' in node ? [{ name: node.tagName, attributes: node.attrs }] : [];
  return [...own, ...node.childNodes.flatMap(tagsOf)];
}

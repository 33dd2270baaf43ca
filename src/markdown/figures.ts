import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';

/** A picture as a page shows it: `srcset` of prepared files, its size in pixels, and what is said of it. */
export interface Figure {
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly caption?: string;
  readonly credit?: string;
}

/** Puts a figure in the place of each picture the text calls, in place; a picture that is not among `figures` (raw HTML) gives way to its description. */
export function placeFigures(tree: Root, figures: ReadonlyMap<string, Figure>): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || parent === undefined || index === undefined) return;
    const alt = String(node.properties['alt'] ?? '');
    const title = node.properties['title'];
    const figure = figures.get(String(node.properties['src'] ?? ''));
    parent.children[index] = figure
      ? toFigure({ ...figure, ...(title ? { caption: String(title) } : {}) }, alt)
      : { type: 'text', value: alt };
  });
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'p' || parent === undefined || index === undefined) return;
    if (node.children.some(isFigure)) parent.children.splice(index, 1, ...splitParagraph(node));
  });
}

function toFigure({ src, srcset, width, height, caption, credit }: Figure, alt: string): Element {
  const image = h('img', {
    src,
    srcset,
    sizes: '(min-width: 48rem) 42rem, 100vw',
    width,
    height,
    alt,
    loading: 'lazy',
    decoding: 'async',
  });
  if (!caption && !credit) return h('figure', [image]);
  const words = [caption && h('span', caption), credit && h('small', `Ảnh: ${credit}`)];
  return h('figure', [image, h('figcaption', words.filter(Boolean))]);
}

function isFigure(node: RootContent): boolean {
  return node.type === 'element' && node.tagName === 'figure';
}

// HTML allows no figure in a paragraph: the paragraph ends before it and goes on after it.
function splitParagraph(paragraph: Element): readonly RootContent[] {
  const pieces: RootContent[] = [];
  let words: Element['children'] = [];
  const flush = () => {
    if (words.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      pieces.push(h('p', words));
    words = [];
  };
  for (const child of paragraph.children) {
    if (!isFigure(child)) words.push(child);
    else {
      flush();
      pieces.push(child);
    }
  }
  flush();
  return pieces;
}

import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { toString as wordsOf } from 'mdast-util-to-string';
import { SKIP, visit } from '../visit.ts';

/** A picture as a page shows it: `srcset` of prepared files, its size in pixels, and what is said of it. */
export interface ShownPicture {
  readonly src: string;
  readonly srcset: string;
  readonly width: number;
  readonly height: number;
  readonly caption?: string;
  readonly credit?: string;
}

/** Shows each picture of a body as it was prepared, by the address the body calls it by; one that is not among `figures` gives way to its description; in place. */
export function placeFigures(tree: Root, figures: ReadonlyMap<string, ShownPicture>): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'figure' || parent === undefined || index === undefined) return undefined;
    const [shown, written] = node.children;
    const image = shown?.type === 'element' ? imageOf(shown) : undefined;
    if (shown === undefined || image === undefined) return undefined;
    const figure = figures.get(String(image.properties['src'] ?? ''));
    if (figure === undefined) {
      parent.children[index] = h('p', [shown]);
      Object.assign(image, { type: 'text', value: String(image.properties['alt'] ?? '') });
      return SKIP;
    }
    const { src, srcset, width, height, caption, credit } = figure;
    const alt = String(image.properties['alt'] ?? '');
    const said = written === undefined ? caption : wordsOf(written);
    image.properties = {
      src,
      srcset,
      sizes: '(min-width: 48rem) 42rem, 100vw',
      width,
      height,
      // A description that is the caption would be heard twice; of a picture that is a link it is the name.
      alt: shown === image && alt === said ? '' : alt,
      loading: 'lazy',
      decoding: 'async',
    };
    node.children = [shown, ...captionOf(written, caption, credit)];
    return SKIP;
  });
}

function imageOf(node: Element): Element | undefined {
  const [inside] = node.tagName === 'a' ? node.children : [node];
  return inside?.type === 'element' && inside.tagName === 'img' ? inside : undefined;
}

// What the body itself says of a picture goes before what the front matter says.
function captionOf(
  written: ElementContent | undefined,
  caption: string | undefined,
  credit: string | undefined,
): readonly ElementContent[] {
  const own = written?.type === 'element' ? written.children : caption && [h('span', caption)];
  const words = [...(own || []), ...(credit ? [h('small', `Ảnh: ${credit}`)] : [])];
  return words.length === 0 ? [] : [h('figcaption', words)];
}

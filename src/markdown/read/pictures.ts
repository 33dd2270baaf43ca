import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Image, ImageReference, Root as MarkdownRoot } from 'mdast';
import type { BodyImage } from '../body.ts';
import { visit } from '../visit.ts';
import { holdsFigures } from './element-names.ts';
import { startOf } from './positions.ts';

/** The pictures a Markdown text calls, in order; those called by reference have the address of the first definition. */
export function listPictures(markdown: MarkdownRoot): readonly (BodyImage & { offset: number })[] {
  const definitions = new Map<string, string>();
  visit(markdown, 'definition', ({ identifier, url }) => {
    if (!definitions.has(identifier)) definitions.set(identifier, url);
  });
  const images: (BodyImage & { offset: number })[] = [];
  const add = (node: Image | ImageReference, src: string) => {
    const { line = 1, offset = 0 } = node.position?.start ?? {};
    images.push({ src, alt: node.alt ?? '', line, offset });
  };
  visit(markdown, (node) => {
    if (node.type === 'image') add(node, node.url);
    if (node.type === 'imageReference') add(node, definitions.get(node.identifier) ?? '');
  });
  return images;
}

/** Gives each picture called by Markdown the address as it was written; a picture called by raw HTML gives way to its description; in place. */
export function keepCalledPictures(tree: Root, pictures: ReturnType<typeof listPictures>): void {
  const byOffset = new Map(pictures.map(({ offset, src }) => [offset, src]));
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || parent === undefined || index === undefined) return;
    const src = byOffset.get(startOf(node)?.offset ?? -1);
    if (src !== undefined) node.properties['src'] = src;
    else parent.children[index] = { type: 'text', value: String(node.properties['alt'] ?? '') };
  });
}

/** Makes each picture a figure with its caption where HTML allows one: the paragraph, the bold words or the link around it end before it and go on after it; out of a heading it moves behind. In place. */
export function raiseFigures(tree: Root): void {
  tree.children = raiseIn(tree.children) as RootContent[];
}

function raiseIn(nodes: readonly RootContent[]): readonly RootContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element' || !hasPicture(node)) return [node];
    if (node.tagName === 'img') return [toFigure(node)];
    if (holdsFigures(node.tagName) || isTablePart(node)) {
      return [{ ...node, children: raiseIn(node.children) as ElementContent[] }];
    }
    return isHeading(node) ? moveBehind(node) : splitAround(node);
  });
}

function hasPicture(node: RootContent): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'img' || node.children.some(hasPicture);
}

function isTablePart({ tagName }: Element): boolean {
  return /^(?:table|thead|tbody|tfoot|tr|ul|ol|dl)$/.test(tagName);
}

function isHeading({ tagName }: Element): boolean {
  return /^(?:h[1-6]|summary|dt|caption)$/.test(tagName);
}

function moveBehind(heading: Element): readonly RootContent[] {
  const figures: Element[] = [];
  const words: ElementContent[] = [];
  for (const piece of splitAround(heading)) {
    if (isFigure(piece)) figures.push(piece);
    else if (piece.type === 'element') words.push(...piece.children);
  }
  return words.length === 0 ? figures : [{ ...heading, children: words }, ...figures];
}

function splitAround(node: Element): readonly RootContent[] {
  const pieces: RootContent[] = [];
  let words: ElementContent[] = [];
  const flush = () => {
    if (words.some(isSeen))
      pieces.push({ ...node, properties: { ...node.properties }, children: words });
    words = [];
  };
  for (const child of raiseIn(node.children) as ElementContent[]) {
    if (!isFigure(child)) words.push(child);
    else {
      flush();
      pieces.push(node.tagName === 'a' ? linkPicture(child, node) : child);
    }
  }
  flush();
  return pieces;
}

function isSeen(node: ElementContent): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}

function isFigure(node: RootContent): node is Element & { tagName: 'figure' } {
  return node.type === 'element' && node.tagName === 'figure';
}

function linkPicture(figure: Element, link: Element): Element {
  const [image, ...rest] = figure.children;
  if (image === undefined) return figure;
  return { ...figure, children: [{ ...link, children: [image] }, ...rest] };
}

function toFigure(image: Element): Element {
  const { title, ...properties } = image.properties;
  const caption = title ? [h('figcaption', [h('span', String(title))])] : [];
  return h('figure', [{ ...image, properties }, ...caption]);
}

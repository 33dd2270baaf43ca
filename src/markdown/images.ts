import { visit } from 'unist-util-visit';
import { parseMarkdown } from './parse.ts';

/** A picture called by Markdown syntax: its address as written, its description and its line in the text (from 1). */
export interface MarkdownImage {
  readonly src: string;
  readonly alt: string;
  readonly line: number;
}

/** All pictures a Markdown text calls, in order; reference-style pictures are resolved to their definitions. */
export function findMarkdownImages(text: string): readonly MarkdownImage[] {
  if (!text.includes('![')) return [];
  const tree = parseMarkdown(text);
  const definitions = new Map<string, string>();
  visit(tree, 'definition', (node) => void definitions.set(node.identifier, node.url));
  const images: MarkdownImage[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'image') images.push({ src: node.url, alt: node.alt ?? '', line });
    if (node.type === 'imageReference') {
      images.push({ src: definitions.get(node.identifier) ?? '', alt: node.alt ?? '', line });
    }
  });
  return images;
}

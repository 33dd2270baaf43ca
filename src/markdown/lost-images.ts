import { visit } from 'unist-util-visit';
import { parseMarkdown } from './parse.ts';

/** A picture that a Markdown text means to show and that no page would: called by raw HTML, or by Markdown that is not quite right. */
export interface LostImage {
  readonly cause: 'html' | 'syntax';
  readonly written: string;
  readonly line: number;
}

const HTML_IMAGE = /<img\b[^>]*>?/i;
const LOOKS_LIKE_IMAGE = /!\[[^\]]*\] ?[([][^)\]\n]*[)\]]?/;

/** Every picture that would be lost in silence, in order. */
export function findLostImages(text: string): readonly LostImage[] {
  if (!/<img|!\[/i.test(text)) return [];
  const lost: LostImage[] = [];
  visit(parseMarkdown(text), (node) => {
    if (node.type !== 'html' && node.type !== 'text') return;
    const start = node.position?.start.offset ?? 0;
    const source = text.slice(start, node.position?.end.offset);
    const found = (node.type === 'html' ? HTML_IMAGE : LOOKS_LIKE_IMAGE).exec(source);
    if (found === null || source[found.index - 1] === '\\') return;
    const before = source.slice(0, found.index).split('\n').length - 1;
    lost.push({
      cause: node.type === 'html' ? 'html' : 'syntax',
      written: found[0],
      line: (node.position?.start.line ?? 1) + before,
    });
  });
  return lost;
}

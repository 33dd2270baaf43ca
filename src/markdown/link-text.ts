import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A stretch of a text (`start`, `end` in UTF-16 units) that leads somewhere; `title` is the full name of what it leads to. */
export interface TextLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
  readonly title: string;
}

/** Turns stretches of the text into links, in place. Stretches in code, in links that are there already, or broken by other Markdown are left as text. */
export function linkText(tree: Root, source: string, links: readonly TextLink[]): void {
  if (links.length === 0) return;
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'linkReference') return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
    const pieces = splitText(node, source, links);
    if (pieces[0] === node) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}

function splitText(
  node: Text,
  source: string,
  links: readonly TextLink[],
): readonly PhrasingContent[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [node];
  const inside = links.filter((link) => link.start >= start && link.end <= end);
  const pieces: PhrasingContent[] = [];
  let rest = node.value;
  for (const link of inside) {
    // The value differs from the source where the text holds escapes, so the words are looked up, not counted.
    const words = source.slice(link.start, link.end);
    const at = rest.indexOf(words);
    if (at === -1) continue;
    if (at > 0) pieces.push({ type: 'text', value: rest.slice(0, at) });
    pieces.push(toLink(link, words));
    rest = rest.slice(at + words.length);
  }
  if (pieces.length === 0) return [node];
  if (rest !== '') pieces.push({ type: 'text', value: rest });
  return pieces;
}

function toLink({ href, title }: TextLink, words: string): Link {
  return { type: 'link', url: href, title, children: [{ type: 'text', value: words }] };
}

import type { Root } from 'hast';
import type { Body } from '#markdown/body.ts';
import { visit } from '#markdown/visit.ts';

/** A link of a record that should lead somewhere in the archive: its address as written, the record's file and the line in it. */
export interface RecordLink {
  readonly file: string;
  readonly line: number;
  readonly href: string;
}

/** The links of a body that may lead nowhere: those to other hosts and to its own anchors are left out. */
export function readLinks(
  file: string,
  { bodyLine }: { readonly bodyLine: number },
  { links, tree }: Pick<Body, 'links' | 'tree'>,
): readonly RecordLink[] {
  const ids = links.some(({ href }) => href.startsWith('#')) ? idsOf(tree) : new Set<string>();
  return links
    .filter(({ href }) => href !== '' && !(href.startsWith('#') && ids.has(anchorOf(href))))
    .map(({ href, line }) => ({ file, line: line + bodyLine - 1, href }));
}

/** The ids by which a link can name a place in a body. */
export function idsOf(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
}

/** The anchor of an address, decoded; an empty string where it has none. */
export function anchorOf(href: string): string {
  const [, anchor = ''] = href.split('#');
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { Body } from './body.ts';
import { anchorText, type TextAnchor } from './print/anchor-text.ts';
import { copyTree } from './print/copy-tree.ts';
import { placeFigures, type ShownPicture } from './print/figures.ts';
import { linkText, type TextLink } from './print/link-text.ts';
import { keepNumbersWhole } from './print/whole-numbers.ts';
import { visit } from './visit.ts';

/** What belongs in a body on the page at hand: `links` over stretches of its visible text, `anchors` that give stretches an address, and `figures` by the address the body calls them by. */
export interface BodyParts {
  readonly links?: readonly TextLink[];
  readonly anchors?: readonly TextAnchor[];
  readonly figures?: ReadonlyMap<string, ShownPicture>;
  /** Where a link of the body leads on the page at hand. */
  readonly toAddress?: (address: string) => string;
}

// «&amp;» as templates print it: one spelling packs better than two.
const TO_HTML = unified()
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();

/** The safe HTML of a body with what belongs in it. */
export function printBody(
  { tree: read }: Pick<Body, 'tree'>,
  { links = [], anchors = [], figures = new Map(), toAddress }: BodyParts = {},
): string {
  const tree = copyTree(read);
  if (toAddress) moveLinks(tree, toAddress);
  linkText(
    tree,
    toAddress ? links.map((link) => ({ ...link, href: toAddress(link.href) })) : links,
  );
  anchorText(tree, anchors);
  placeFigures(tree, figures);
  keepNumbersWhole(tree);
  return TO_HTML.stringify(tree);
}

function moveLinks(tree: Root, toAddress: (address: string) => string): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'a') properties['href'] = toAddress(String(properties['href'] ?? ''));
  });
}

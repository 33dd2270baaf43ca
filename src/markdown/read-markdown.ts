import type { Root } from 'hast';
import type { Body } from './body.ts';
import { endBareAddresses } from './read/address-ends.ts';
import { collapseSpaces } from './read/collapse-spaces.ts';
import { numberFootnotes } from './read/footnotes.ts';
import { showForeignTags } from './read/foreign-tags.ts';
import { markHeadings } from './read/headings.ts';
import { listLinks, unwrapDeadLinks } from './read/links.ts';
import { toSafeTree } from './read/page-tree.ts';
import { parseMarkdown } from './read/parse.ts';
import { keepCalledPictures, listPictures, raiseFigures } from './read/pictures.ts';
import { wrapTables } from './read/tables.ts';
import { nameTaskBoxes } from './read/tasks.ts';
import { keepFirstIds } from './read/unique-ids.ts';
import { readVisibleText } from './read/visible-text.ts';

/** Reads untrusted Markdown (GFM, raw HTML sanitised) once, into the tree its page prints and all that is taken from that tree; `text` is NFC with LF line ends. */
export function readMarkdown(text: string): Body {
  const markdown = parseMarkdown(text);
  const images = listPictures(markdown);
  numberFootnotes(markdown);
  showForeignTags(markdown);
  endBareAddresses(markdown);
  const tree: Root = toSafeTree(markdown, text);
  unwrapDeadLinks(tree);
  const links = listLinks(tree);
  keepCalledPictures(tree, images);
  raiseFigures(tree);
  collapseSpaces(tree);
  const headings = markHeadings(tree);
  wrapTables(tree);
  nameTaskBoxes(tree);
  keepFirstIds(tree);
  return { source: text, markdown, tree, visible: readVisibleText(tree), headings, images, links };
}

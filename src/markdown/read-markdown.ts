import type { Body } from './body.ts';
import { collapseSpaces } from './read/collapse-spaces.ts';
import { markHeadings } from './read/headings.ts';
import { listLinks, unwrapDeadLinks } from './read/links.ts';
import { readTrees } from './read/page-tree.ts';
import { keepCalledPictures, listPictures, raiseFigures } from './read/pictures.ts';
import { wrapTables } from './read/tables.ts';
import { nameTaskBoxes } from './read/tasks.ts';
import { keepFirstIds } from './read/unique-ids.ts';
import { readVisibleText } from './read/visible-text.ts';

/** Reads untrusted Markdown (GFM, raw HTML sanitised) once, into the tree its page prints and all that is taken from that tree; `text` is NFC with LF line ends. */
export function readMarkdown(text: string): Body {
  const { markdown, tree, hidden, excess } = readTrees(text);
  const images = listPictures(markdown);
  unwrapDeadLinks(tree);
  const links = listLinks(tree);
  keepCalledPictures(tree, images);
  raiseFigures(tree);
  collapseSpaces(tree);
  const headings = markHeadings(tree);
  wrapTables(tree);
  nameTaskBoxes(tree);
  keepFirstIds(tree);
  return {
    source: text,
    markdown,
    tree,
    hidden,
    visible: readVisibleText(tree),
    headings,
    images,
    links,
    ...(excess && { excess }),
  };
}

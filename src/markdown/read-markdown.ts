import type { Body } from './body.ts';
import { collapseSpaces } from './read/collapse-spaces.ts';
import { readOrTell } from './read/faults.ts';
import { markHeadings } from './read/headings.ts';
import { listLinks, unwrapDeadLinks } from './read/links.ts';
import { type ReadTrees, readTrees, unread } from './read/page-tree.ts';
import { keepCalledPictures, listPictures, raiseFigures } from './read/pictures.ts';
import { wrapTables } from './read/tables.ts';
import { nameTaskBoxes } from './read/tasks.ts';
import { keepFirstIds } from './read/unique-ids.ts';
import { readVisibleText } from './read/visible-text.ts';

/** Reads untrusted Markdown (GFM, raw HTML sanitised) once, into the tree its page prints and all that is taken from that tree; `text` is NFC with LF line ends. */
export function readMarkdown(text: string): Body {
  const reading = readOrTell(text, (part) => toBody(part, readTrees(part)));
  return 'read' in reading ? reading.read : toBody(text, unread(reading.fault));
}

function toBody(text: string, { markdown, tree, hidden, excess }: ReadTrees): Body {
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

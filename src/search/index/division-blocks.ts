import type { Root } from 'hast';
import type { Division } from '#core/divisions/division.ts';
import { divisionName } from '#core/divisions/division-name.ts';
import type { Heading } from '#markdown/body.ts';
import { readDivisionTexts } from '#markdown/division-texts.ts';
import { listHeadings } from '#markdown/list-headings.ts';
import type { TextBlock } from '../format/manifest.ts';

/** The text of a record with its headings told apart; where it carries divisions, each of them is told by its name and its address, the smallest too. */
export function textBlocks(
  paragraphs: readonly string[],
  tree: Root,
  divisions: readonly Division[] = [],
): readonly TextBlock[] {
  const headings = listHeadings(tree);
  const blocks = markSections(paragraphs, headings);
  const first = divisions[0];
  if (first === undefined) return blocks;
  const words = new Map(headings.map(({ id, text }) => [id, text]));
  const start = blocks.findIndex((block) => typeof block !== 'string' && block[0] === first.anchor);
  const opening = start < 0 ? [] : blocks.slice(0, start);
  const texts = readDivisionTexts(tree, divisions);
  return [
    ...opening,
    ...texts.flatMap(({ division, paragraphs: own }): readonly TextBlock[] => [
      [division.anchor, blockName(division, words.get(division.anchor))],
      ...own,
    ]),
  ];
}

/** What names itself goes by its heading alone; a bare number («2. Mục tiêu») is told with the divisions it lies in. */
function blockName(division: Division, heading: string | undefined): string {
  const name = divisionName(division);
  const called = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (heading === undefined) return called;
  return heading.toLowerCase().startsWith(name.toLowerCase()) ? heading : `${heading} (${name})`;
}

/** Paragraphs with the headings among them told apart, so that a result can open at its section. */
export function markSections(
  paragraphs: readonly string[],
  headings: readonly Omit<Heading, 'depth'>[],
): readonly TextBlock[] {
  let next = 0;
  return paragraphs.map((paragraph) => {
    const heading = headings[next];
    if (heading?.text !== paragraph) return paragraph;
    next++;
    return [heading.id, paragraph];
  });
}

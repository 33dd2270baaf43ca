import type { Body, BodyProblem } from './body.ts';
import { findCodeLabels } from './checks/code-labels.ts';
import { findShownComments } from './checks/comment-signs.ts';
import { findIdleDefinitions } from './checks/definitions.ts';
import { findEmptyParts } from './checks/empty-parts.ts';
import { findLostFootnotes } from './checks/footnotes.ts';
import { findForeignTags } from './checks/foreign-tags.ts';
import { findHeadingSteps } from './checks/heading-steps.ts';
import { findJoinedFigures } from './checks/joined-figures.ts';
import { findJoinedLines } from './checks/joined-lines.ts';
import { findLineStarts } from './checks/line-starts.ts';
import { findLostLinks } from './checks/lost-links.ts';
import { findLostPictures } from './checks/lost-pictures.ts';
import { findLostWords } from './checks/lost-words.ts';
import { findMarkdownInHtml } from './checks/markdown-in-html.ts';
import { findUndefinedReferences } from './checks/references.ts';
import { findShownStars } from './checks/shown-stars.ts';
import { findExtraCells } from './checks/table-cells.ts';
import { findTakenSigns } from './checks/taken-signs.ts';
import { checkUnclosed } from './checks/unclosed-html.ts';
import { findUnderlinedHeadings } from './checks/underlined-headings.ts';
import { readOrTell } from './read/faults.ts';
import { readMarkdown } from './read-markdown.ts';

const CHECKS: readonly ((body: Body) => readonly BodyProblem[])[] = [
  checkUnclosed,
  findCodeLabels,
  findEmptyParts,
  findExtraCells,
  findForeignTags,
  findHeadingSteps,
  findIdleDefinitions,
  findJoinedFigures,
  findJoinedLines,
  findLineStarts,
  findLostFootnotes,
  findLostLinks,
  findLostPictures,
  findLostWords,
  findMarkdownInHtml,
  findShownComments,
  findShownStars,
  findTakenSigns,
  findUnderlinedHeadings,
  findUndefinedReferences,
];

/** What an editor should mend in a body, in order of lines. */
export function checkBody(body: Body): readonly BodyProblem[] {
  if (body.excess !== undefined) return [body.excess];
  return CHECKS.flatMap((check) => {
    const checked = readOrTell(body.source, (text) =>
      check(text === body.source ? body : readMarkdown(text)),
    );
    return 'read' in checked ? checked.read : [checked.fault];
  }).sort((a, b) => a.line - b.line);
}

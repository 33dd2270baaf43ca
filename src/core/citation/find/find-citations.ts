import type { Citation } from './citation.ts';
import { completeMentions } from './complete-mentions.ts';
import { isDigitAt } from './match-at.ts';
import type { Mention, Passage } from './mention.ts';
import { readCongress } from './read-congress.ts';
import { LAW_PATTERN, readLaw } from './read-law.ts';
import { readNumbered } from './read-numbered.ts';
import { readPlenum } from './read-plenum.ts';
import { readType, TYPE_PATTERN } from './read-type.ts';
import { readUnnamed } from './read-unnamed.ts';
import { type Sketch, sketchText } from './sketch-text.ts';

const ANCHORS = new RegExp(`${LAW_PATTERN}|${TYPE_PATTERN}|\\d+`, 'g');
const LAW = new RegExp(`^(?:${LAW_PATTERN})$`);

/** A text made plain with the citations found in it; their offsets count in the sketch. */
export interface CitedSketch {
  readonly sketch: Sketch;
  readonly citations: readonly Citation[];
}

/** Finds every citation of a legal or Party document in a text, in order; offsets are UTF-16 units of the text exactly as given. */
export function findCitations(text: string): readonly Citation[] {
  const { sketch, citations } = citeSketch(text);
  return citations.map((citation) => inSource(citation, sketch, text));
}

/** The citations of a text in the offsets of its sketch, for what reads on around them. */
export function citeSketch(text: string): CitedSketch {
  const sketch = sketchText(text);
  return { sketch, citations: completeMentions(sketch, scan(sketch)) };
}

/** A citation with the offsets and the words of the text as given. */
export function inSource(citation: Citation, { toSource }: Sketch, text: string): Citation {
  const [start, end] = [toSource(citation.start), toSource(citation.end)];
  const { anchor } = citation;
  return {
    ...citation,
    start,
    end,
    anchor: { start: toSource(anchor.start), end: toSource(anchor.end) },
    text: text.slice(start, end),
  };
}

/** One pass over the sketch stops at type names, law names and digits alone; each stop is then read locally, so the whole is linear. */
function scan(sketch: Sketch): readonly Mention[] {
  const mentions: Mention[] = [];
  const anchors = new RegExp(ANCHORS);
  for (let match = anchors.exec(sketch.plain); match !== null; match = anchors.exec(sketch.plain)) {
    const passage = readPassage(sketch, match);
    if (passage === undefined) continue;
    mentions.push(...passage.mentions);
    anchors.lastIndex = Math.max(passage.end, match.index + 1);
  }
  return mentions;
}

function readPassage(sketch: Sketch, match: RegExpExecArray): Passage | undefined {
  const [matched] = match;
  if (isDigitAt(matched, 0)) return readUnnamed(sketch, match.index);
  const law = LAW.test(matched) ? readLaw(sketch, match.index, matched) : undefined;
  if (law !== undefined) return law;
  const type = readType(sketch, match.index, matched);
  if (type === undefined) return undefined;
  return readNumbered(sketch, type) ?? readPlenum(sketch, type) ?? readCongress(sketch, type);
}

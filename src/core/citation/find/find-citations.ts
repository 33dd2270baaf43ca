import type { Citation } from './citation.ts';
import { completeMentions } from './complete-mentions.ts';
import type { Mention, Passage } from './mention.ts';
import { readCongress } from './read-congress.ts';
import { LAW_PATTERN, readLaw } from './read-law.ts';
import { readNumbered } from './read-numbered.ts';
import { readPlenum } from './read-plenum.ts';
import { readType, TYPE_PATTERN } from './read-type.ts';
import { readUnnamed } from './read-unnamed.ts';
import { type Sketch, sketchText } from './sketch-text.ts';

const ANCHORS = new RegExp(`(?<law>${LAW_PATTERN})|(?<type>${TYPE_PATTERN})|(?<digit>\\d+)`, 'g');

/** Finds every citation of a legal or Party document in a text, in order; offsets are UTF-16 units of the text exactly as given. */
export function findCitations(text: string): readonly Citation[] {
  const sketch = sketchText(text);
  const mentions = scan(sketch);
  return completeMentions(sketch, mentions).map((citation) => ({
    ...citation,
    start: sketch.toSource(citation.start),
    end: sketch.toSource(citation.end),
    anchor: {
      start: sketch.toSource(citation.anchor.start),
      end: sketch.toSource(citation.anchor.end),
    },
    text: text.slice(sketch.toSource(citation.start), sketch.toSource(citation.end)),
  }));
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
  if (match.groups?.['digit'] !== undefined) return readUnnamed(sketch, match.index);
  if (match.groups?.['law'] !== undefined) {
    const law = readLaw(sketch, match.index, matched);
    if (law !== undefined) return law;
  }
  const type = readType(sketch, match.index, matched);
  if (type === undefined) return undefined;
  return readNumbered(sketch, type) ?? readPlenum(sketch, type) ?? readCongress(sketch, type);
}

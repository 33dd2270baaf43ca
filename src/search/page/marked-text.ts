import { findMarks, type MarkTerms } from '../query/marks.ts';
import { buildElement } from './build-element.ts';

/** A text with what answers the query in `<mark>` elements. */
export function markedText(text: string, terms: MarkTerms): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let end = 0;
  for (const range of findMarks(text, terms)) {
    parts.push(text.slice(end, range.start));
    parts.push(buildElement('mark', { children: [text.slice(range.start, range.end)] }));
    end = range.end;
  }
  return [...parts, text.slice(end)];
}

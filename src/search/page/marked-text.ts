import { splitNumbers } from '#core/text/unbroken.ts';
import { makeElement } from '#elements/make-element.ts';
import { findMarks, type MarkTerms, type TextRange } from '../query/marks.ts';

/** A text with what answers the query in `<mark>` elements. */
export function markedText(text: string, terms: MarkTerms): readonly (Node | string)[] {
  return wrapRanges(
    text,
    findMarks(text, terms).map((range) => ({ ...range, wrap: wrapMark })),
  );
}

/** The same with each document number on one line. */
export function markedWhole(text: string, terms: MarkTerms): readonly (Node | string)[] {
  const marks = findMarks(text, terms).map((range) => ({ ...range, wrap: wrapMark }));
  // Where a mark ends within a number, the number may break there.
  const numbers = numberRanges(text).filter((number) =>
    marks.every((mark) => holds(mark, number) || holds(number, mark) || !meets(mark, number)),
  );
  return wrapRanges(text, [...numbers, ...marks]);
}

/** A text with each document number of it on one line. */
export function wholeText(text: string): readonly (Node | string)[] {
  return wrapRanges(text, numberRanges(text));
}

interface WrappedRange extends TextRange {
  readonly wrap: (children: readonly (Node | string)[]) => HTMLElement;
}

const wrapMark: WrappedRange['wrap'] = (children) => makeElement('mark', {}, children);
const wrapNumber: WrappedRange['wrap'] = (children) =>
  makeElement('span', { class: 'nowrap' }, children);

function numberRanges(text: string): readonly WrappedRange[] {
  let end = 0;
  return splitNumbers(text).flatMap((stretch) => {
    const start = end;
    end += stretch.text.length;
    return stretch.unbroken ? [{ start, end, wrap: wrapNumber }] : [];
  });
}

// Ranges lie apart or one within another.
function wrapRanges(
  text: string,
  ranges: readonly WrappedRange[],
  { start, end }: TextRange = { start: 0, end: text.length },
): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = start;
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (range.start < done) continue;
    const within = ranges.filter((other) => other !== range && holds(range, other));
    parts.push(text.slice(done, range.start), range.wrap(wrapRanges(text, within, range)));
    done = range.end;
  }
  return [...parts, text.slice(done, end)].filter((part) => part !== '');
}

function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function meets(one: TextRange, other: TextRange): boolean {
  return one.start < other.end && other.start < one.end;
}

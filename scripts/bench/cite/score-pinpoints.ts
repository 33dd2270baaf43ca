import { PINPOINT_UNITS } from '#core/citation/data/pinpoint-words.ts';
import { citeSketch } from '#core/citation/find/find-citations.ts';
import { findPinpoints } from '#core/citation/pinpoint/find-pinpoints.ts';
import type { PinpointRow } from '#tests/fixtures/citation/pinpoints.ts';
import { countFound, type FoundCount } from './count-found.ts';

/** Runs the finder of pinpoints over its gold set; one is right only with its span, its divisions and its document. */
export function scorePinpoints(rows: readonly PinpointRow[]): FoundCount {
  return countFound(
    rows.map((row) => {
      const { text, spans } = readMarks(row.text);
      const wanted = row.pins.map((pin, index) => `${spans[index]} ${pin}`);
      return { why: row.why, text, wanted, found: describePinpoints(text) };
    }),
  );
}

/** A text without its marks, and what stood between them as `start-end`. */
function readMarks(marked: string): {
  readonly text: string;
  readonly spans: readonly string[];
} {
  const spans: string[] = [];
  let text = '';
  let start = 0;
  for (const unit of marked) {
    if (unit === '⟦') start = text.length;
    else if (unit === '⟧') spans.push(`${start}-${text.length}`);
    else text += unit;
  }
  return { text, spans };
}

function describePinpoints(text: string): readonly string[] {
  const cited = citeSketch(text);
  const { sketch, citations } = cited;
  return findPinpoints(cited).map((pinpoint) => {
    const { start, end, of } = pinpoint;
    const divisions = PINPOINT_UNITS.flatMap((unit) =>
      pinpoint[unit] === undefined ? [] : [`${unit}=${[pinpoint[unit]].flat().join(',')}`],
    );
    const target = of === 'this' ? 'này' : citations[of]?.text;
    const span = `${sketch.toSource(start)}-${sketch.toSource(end)}`;
    return `${span} ${divisions.join(' ')} > ${target}`;
  });
}

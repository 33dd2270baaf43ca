import { PINPOINT_UNITS } from '#core/citation/data/pinpoint-words.ts';
import { citeSketch } from '#core/citation/find/find-citations.ts';
import { findPinpoints } from '#core/citation/pinpoint/find-pinpoints.ts';
import type { PinpointRow } from '#tests/fixtures/citation/pinpoints.ts';

/** Counts of a gold set of things found in texts: how many there are, how many were found right, how many found that are none or wrong. */
export interface FoundCount {
  readonly rows: number;
  readonly wanted: number;
  readonly right: number;
  readonly wrong: number;
  /** Texts where anything differs, for the person who mends it. */
  readonly faults: readonly string[];
}

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

/** What one text should give and gave, as comparable words. */
export interface FoundRow {
  readonly text: string;
  readonly why: string;
  readonly wanted: readonly string[];
  readonly found: readonly string[];
}

/** Counts what was found right and wrong over texts. */
export function countFound(rows: readonly FoundRow[]): FoundCount {
  let [wanted, right, wrong] = [0, 0, 0];
  const faults: string[] = [];
  for (const row of rows) {
    const missed = row.wanted.filter((one) => !row.found.includes(one));
    const extra = row.found.filter((one) => !row.wanted.includes(one));
    wanted += row.wanted.length;
    right += row.wanted.length - missed.length;
    wrong += extra.length;
    if (missed.length + extra.length > 0)
      faults.push(
        `${row.text} [${row.why}]\n      thiếu ${missed.join(' | ')}\n      thừa ${extra.join(' | ')}`,
      );
  }
  return { rows: rows.length, wanted, right, wrong, faults };
}

/** Precision and recall of a count, each from 0 to 1. */
export function ratesOfFound({ wanted, right, wrong }: FoundCount): {
  readonly precision: number;
  readonly recall: number;
} {
  return { precision: right / Math.max(1, right + wrong), recall: right / Math.max(1, wanted) };
}

/** A text without its marks, and what stood between them as `start-end`. */
export function readMarks(marked: string): {
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

import type { Locale } from '#core/locale.ts';
import type { PlainMark } from './figure.ts';
import { LINE_HEIGHT, textWidth } from './text-width.ts';

/** A class of counts: 0 is none, 4 the most. */
export type Step = 0 | 1 | 2 | 3 | 4;

/** The counts of one class, both ends included. */
export interface StepRange {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

const STEPS: readonly Step[] = [1, 2, 3, 4];
const SWATCH = 16;
const GAP = 4;

/** The class of a count where `most` is the largest: equal steps on a logarithmic scale, for a few places hold most items. */
export function classStep(count: number, most: number): Step {
  const range = stepRanges(most).find(({ from, to }) => count >= from && count <= to);
  return range?.step ?? 0;
}

/** The classes that whole counts up to `most` fall into, without gap or overlap; empty classes are left out. */
export function stepRanges(most: number): readonly StepRange[] {
  let from = 1;
  const ranges = STEPS.map((step) => {
    const to = step === STEPS.length ? most : Math.round((most + 1) ** (step / STEPS.length) - 1);
    const range = { step, from, to };
    from = Math.max(from, to + 1);
    return range;
  });
  return ranges.filter((range) => range.from <= range.to);
}

/** A row of swatches with the counts they stand for. */
export function drawLegend(
  ranges: readonly StepRange[],
  top: number,
  { number }: Locale,
): readonly PlainMark[] {
  let x = 0;
  return ranges.flatMap(({ step, from, to }): readonly PlainMark[] => {
    const text = from === to ? number(from) : `${number(from)}–${number(to)}`;
    const swatch = { shape: 'rect', x: x + 1, y: top, width: SWATCH, height: SWATCH } as const;
    const textX = x + SWATCH + GAP;
    x = textX + textWidth(text) + GAP * 2;
    const y = top + LINE_HEIGHT - 6;
    return [
      { ...swatch, look: step === 0 ? 'tile' : `step-${step}` },
      { ...swatch, look: 'tile' },
      { shape: 'text', x: textX, y, text, anchor: 'start', look: 'muted' },
    ];
  });
}

import type { ArchiveDate } from '#core/dates.ts';
import { earliestDay, latestDay } from '#core/dates.ts';

const DAYS_IN_MONTH = 31;
const MONTHS = 12;

/** Maps a number of one range to another in proportion; a range of no length maps to the middle. */
export function linearScale(
  from: readonly [number, number],
  to: readonly [number, number],
): (value: number) => number {
  const [start, end] = from;
  if (start === end) return () => (to[0] + to[1]) / 2;
  return (value) => to[0] + ((value - start) / (end - start)) * (to[1] - to[0]);
}

/** Maps a number through given places, in proportion between each two; both run upwards, and of places for one number the first counts. */
export function scaleThrough(
  places: readonly { readonly at: number; readonly y: number }[],
): (value: number) => number {
  return (value) => {
    const after = places.findIndex(({ at }) => at >= value);
    const [before, next] = [places[after - 1], places[after]];
    if (next === undefined) return places.at(-1)?.y ?? 0;
    if (before === undefined || next.at === value) return next.y;
    return linearScale([before.at, next.at], [before.y, next.y])(value);
  };
}

/** Whole-number ticks from 0 to at least `largest`, about `count` steps of 1, 2 or 5 times a power of ten. */
export function wholeTicks(largest: number, count: number): readonly number[] {
  return ticksBetween({ low: 0, high: Math.max(1, largest), count, smallest: 1 });
}

/** Round ticks that enclose `low` and `high`; `smallest` is the least step allowed. */
export function ticksBetween(range: {
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly smallest: number;
}): readonly number[] {
  const step = Math.max(range.smallest, roundStep((range.high - range.low) / range.count));
  const first = Math.floor(range.low / step);
  const last = Math.ceil(range.high / step);
  // Sums of fractions drift (0.1 + 0.2); each tick is made from its whole number instead.
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** The first and last moment a date can mean, as fractions of years: 2016-08 is about 2016.58 to 2016.67. */
export function yearsOf(date: ArchiveDate): { readonly from: number; readonly to: number } {
  return { from: yearFraction(earliestDay(date), 0), to: yearFraction(latestDay(date), 1) };
}

function yearFraction(day: string, dayShare: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1 + (date - 1 + dayShare) / DAYS_IN_MONTH) / MONTHS;
}

function roundStep(rough: number): number {
  if (rough <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}

import type { Span } from '#core/citation/find/citation.ts';

/** Index of the first of spans in order that begins at or after an offset; their number where none does. */
export function firstFrom(spans: readonly Pick<Span, 'start'>[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last of spans in order that begins at or before an offset; `undefined` where none does. */
export function lastUntil(spans: readonly Pick<Span, 'start'>[], at: number): number | undefined {
  const next = firstFrom(spans, at + 1);
  return next === 0 ? undefined : next - 1;
}

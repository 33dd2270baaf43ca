/** A run of consecutive entries, in order of time, that makes one full segment. */
export interface SegmentRange {
  readonly start: number;
  readonly end: number;
}

/** Entries in a full segment: fewer lose relevance, because each segment weighs words by its own texts; more cost memory and time. */
const SEGMENT_SIZE = 1000;

/**
 * Cuts entries, oldest first, into segments of about `SEGMENT_SIZE` at the borders of years: small years share a segment,
 * a large year has several. What is added at the end leaves every earlier segment as it was.
 */
export function planSegments(
  years: readonly string[],
  size = SEGMENT_SIZE,
): readonly SegmentRange[] {
  const ranges: SegmentRange[] = [];
  let start = 0;
  for (let at = 0; at < years.length; ) {
    const end = endOfYear(years, at);
    if (end - start > size && at > start) {
      ranges.push({ start, end: at });
      start = at;
    }
    for (; end - start > size; start += size) ranges.push({ start, end: start + size });
    at = end;
  }
  if (start < years.length) ranges.push({ start, end: years.length });
  return ranges;
}

function endOfYear(years: readonly string[], start: number): number {
  let end = start;
  while (end < years.length && years[end] === years[start]) end++;
  return end;
}

import { entryNumber } from '../format/manifest.ts';
import type { IndexFacts } from '../format/unit-part.ts';

/** Which entry each passage of the index belongs to, and its place there: the title is passage 0, lead and names 1. */
export interface Passages {
  readonly count: number;
  /** The number of the last entry, and one. */
  readonly span: number;
  readonly entryOf: Int32Array;
  readonly placeOf: Uint16Array;
}

/** Counts the passages of all entries. */
export function countPassages({ sizes }: IndexFacts): Passages {
  const count = sizes.flat().reduce((sum, size) => sum + size, 0);
  const entryOf = new Int32Array(count);
  // One more, so that the passage behind the last is none of a body.
  const placeOf = new Uint16Array(count + 1);
  let at = 0;
  for (const [segment, entries] of sizes.entries()) {
    for (const [place, size] of entries.entries()) {
      entryOf.fill(entryNumber(segment, place), at, at + size);
      for (let n = 0; n < size; n++) placeOf[at + n] = n;
      at += size;
    }
  }
  return { count, span: entryNumber(sizes.length, 0), entryOf, placeOf };
}

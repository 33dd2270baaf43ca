import { pairUnit, type Unit, wordUnit } from '../query/words.ts';
import type { Collection } from './collection.ts';

/** The entries that hold words in a row; those of one passage and the next count as in a row. */
export async function holders(
  { lookUp, passages: { count, entryOf } }: Collection,
  words: readonly string[],
): Promise<ReadonlySet<number>> {
  const [first = ''] = words;
  const units: readonly Unit[] =
    words.length === 1
      ? [wordUnit(first)]
      : words.slice(1).map((word, n) => pairUnit(words[n] ?? '', word));
  const passages = await Promise.all(
    units.map(async (unit) => {
      const { exact } = await lookUp(unit, 'any');
      return Promise.all(exact.map(({ read }) => read()));
    }),
  );
  // How many of the units, from the first on, each passage holds.
  const run = new Uint16Array(count);
  const found = new Set<number>();
  for (const [n, forms] of passages.entries()) {
    const reach = (passage: number): void => {
      if (run[passage] !== n) return;
      run[passage] = n + 1;
      if (n + 1 === units.length) found.add(entryOf[passage] ?? 0);
    };
    for (const form of forms) {
      for (const passage of form) {
        reach(passage);
        if (units.length > 1 && entryOf[passage - 1] === entryOf[passage]) reach(passage - 1);
      }
    }
  }
  return found;
}

/** What both sets hold. */
export function intersect(
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
): ReadonlySet<number> {
  return new Set([...one].filter((each) => other.has(each)));
}

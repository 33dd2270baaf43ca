import { pairUnit, type Unit, wordUnit } from '../query/words.ts';
import type { Collection } from './collection.ts';

/** The entries that hold words in a row; those of one passage and the next count as in a row. */
export async function holders(
  collection: Collection,
  words: readonly string[],
): Promise<ReadonlySet<number>> {
  const [first = ''] = words;
  const units: readonly Unit[] =
    words.length === 1
      ? [wordUnit(first)]
      : words.slice(1).map((word, n) => pairUnit(words[n] ?? '', word));
  const { entryOf } = collection.passages;
  const sets: readonly ReadonlySet<number>[] = await Promise.all(
    units.map(async (unit) => {
      const { exact } = await collection.lookUp(unit, 'any');
      const passages = (await Promise.all(exact.map(({ read }) => read()))).flat();
      const reached = new Set(passages);
      if (units.length > 1) {
        for (const passage of passages)
          if (entryOf[passage - 1] === entryOf[passage]) reached.add(passage - 1);
      }
      return reached;
    }),
  );
  return new Set([...sets.reduce(intersect)].map((passage) => entryOf[passage] ?? 0));
}

/** What both sets hold. */
export function intersect(
  one: ReadonlySet<number>,
  other: ReadonlySet<number>,
): ReadonlySet<number> {
  return new Set([...one].filter((each) => other.has(each)));
}

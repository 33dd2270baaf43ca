import { type NameWord, readNameWords } from './name-words.ts';

/** Names of registered entries, to be found in a text. */
export interface NameIndex {
  readonly byFirstWord: ReadonlyMap<string, readonly IndexedName[]>;
}

/** A name and the entries that go under it. */
interface IndexedName {
  readonly words: readonly string[];
  readonly ids: readonly string[];
}

/** A name found in a text: the entries that go under it, and where it stands in UTF-16 units. */
export interface FoundName {
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** Indexes names, each with the ids of the entries that go under it. */
export function indexNames(
  entries: readonly { readonly id: string; readonly names: readonly string[] }[],
): NameIndex {
  const names = entries.flatMap(({ id, names: own }) =>
    own.map((name) => ({ id, words: readNameWords(name).map(({ word }) => word) })),
  );
  const byName = Map.groupBy(
    names.filter(({ words }) => words.length > 0),
    ({ words }) => words.join(' '),
  );
  const indexed = [...byName].map(([name, same]) => ({
    words: name.split(' '),
    ids: [...new Set(same.map(({ id }) => id))],
  }));
  const longestFirst = indexed.sort((a, b) => b.words.length - a.words.length);
  return { byFirstWord: Map.groupBy(longestFirst, ({ words }) => words[0] ?? '') };
}

/** The names of an index in the words of a text, in order: at each place the longest, none within another. */
export function findNames(words: readonly NameWord[], index: NameIndex): readonly FoundName[] {
  const found: FoundName[] = [];
  let at = 0;
  while (at < words.length) {
    const start = words[at];
    const name = index.byFirstWord
      .get(start?.word ?? '')
      ?.find((one) => one.words.every((word, step) => words[at + step]?.word === word));
    const last = words[at + (name?.words.length ?? 0) - 1];
    if (name === undefined || start === undefined || last === undefined) {
      at += 1;
      continue;
    }
    found.push({ ids: name.ids, start: start.start, end: last.end });
    at += name.words.length;
  }
  return found;
}

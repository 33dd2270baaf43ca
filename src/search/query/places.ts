import { foldText } from '#core/text/fold.ts';

/** The places a query names, each as its words stand in the query; with marks typed, only names with the same marks. `names` holds the words of each known name. */
export function findPlaces(
  words: readonly string[],
  accented: boolean,
  names: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const spell = accented ? (word: string) => word : foldText;
  const said = words.map(spell);
  return names.flatMap((name) => {
    const wanted = name.map(spell);
    const at = said.findIndex((_, i) => wanted.every((word, j) => said[i + j] === word));
    return at < 0 ? [] : [words.slice(at, at + name.length)];
  });
}

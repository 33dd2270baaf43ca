import { ABBREVIATIONS } from '#core/text/abbreviations.ts';
import { foldText } from '#core/text/fold.ts';
import { searchWords } from './words.ts';

/** Names that mean the same: «ĐBSCL», «đồng bằng sông Cửu Long», «miền Tây». */
export type SameNames = readonly string[];

/** The abbreviations that every archive knows, each with its full form. */
export const BUILT_IN_NAMES: readonly SameNames[] = ABBREVIATIONS.map(({ short, full }) => [
  short,
  full,
]);

/** What an archive knows of names: those that mean the same, and those of places. */
export interface KnownNames {
  readonly same: readonly SameNames[];
  readonly places: readonly string[];
}

/** A run of words of a query, and what else it is called. */
export interface NamedRun {
  readonly words: readonly string[];
  readonly others: readonly OtherName[];
}

/** Another name; an abbreviation and its full form say exactly the same, other names nearly. */
export interface OtherName {
  readonly words: readonly string[];
  readonly isAbbreviation: boolean;
}

/** Finds what has another name in the words of a query, the longest names first, none within another. */
export type FindNames = (words: readonly string[]) => readonly NamedRun[];

/** Knows names that mean the same, both ways. */
export function knowNames(names: readonly SameNames[]): FindNames {
  const known = new Map<string, OtherName[]>();
  for (const same of names) {
    for (const name of same) {
      const others = same
        .filter((other) => other !== name)
        .map((other) => ({
          words: searchWords(other),
          isAbbreviation: isAbbreviation(name) || isAbbreviation(other),
        }));
      for (const key of keysOf(name)) known.set(key, [...(known.get(key) ?? []), ...others]);
    }
  }
  const find = runFinder(known);
  return (words) => find(words).map(({ said, held }) => ({ words: said, others: held }));
}

/** Finds the names of places in the words of a query. */
export type FindPlaces = (words: readonly string[]) => readonly (readonly string[])[];

/** Knows places by their names. */
export function knowPlaces(names: readonly string[]): FindPlaces {
  const known = new Map(names.flatMap((name) => keysOf(name).map((key) => [key, name])));
  const find = runFinder(known);
  return (words) => find(words).map(({ said }) => said);
}

// A name made of first letters.
function isAbbreviation(name: string): boolean {
  return /^\p{Lu}[\p{Lu}&-]*\p{Lu}$/u.test(name);
}

// «áp» is no abbreviation though it folds to one: a single word with marks has to be the very one.
function keysOf(name: string): readonly string[] {
  const said = searchWords(name);
  const folded = said.map(foldText).join(' ');
  return said.length === 1 ? [...new Set([...said, folded])] : [folded];
}

interface FoundRun<Held> {
  readonly said: readonly string[];
  readonly held: Held;
}

function runFinder<Held>(known: ReadonlyMap<string, Held>) {
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length));
  return (words: readonly string[]): readonly FoundRun<Held>[] => {
    const runs: FoundRun<Held>[] = [];
    for (let start = 0; start < words.length; start++) {
      for (let length = Math.min(longest, words.length - start); length > 0; length--) {
        const said = words.slice(start, start + length);
        const held = known.get((length === 1 ? said : said.map(foldText)).join(' '));
        if (held === undefined) continue;
        runs.push({ said, held });
        start += length - 1;
        break;
      }
    }
    return runs;
  };
}

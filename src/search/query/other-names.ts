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

/** Another name; an abbreviation and its full form say exactly the same, other names nearly. */
export interface OtherName {
  readonly words: readonly string[];
  readonly isAbbreviation: boolean;
}

/** Knows names that mean the same, both ways: finds what has other names in the words of a query, the longest names first, none within another. */
export function knowNames(names: readonly SameNames[]) {
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
  return runFinder(known);
}

/** Knows places by their names: finds those in the words of a query. */
export function knowPlaces(names: readonly string[]) {
  const find = runFinder(new Map(names.flatMap(keysOf).map((key) => [key, []])));
  return (words: readonly string[]) => find(words).map((run) => run.words);
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

/** A run of words of a query, and what else it is called. */
interface NamedRun {
  readonly words: readonly string[];
  readonly others: readonly OtherName[];
}

function runFinder(known: ReadonlyMap<string, readonly OtherName[]>) {
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length));
  return (words: readonly string[]): readonly NamedRun[] => {
    const runs: NamedRun[] = [];
    for (let start = 0; start < words.length; start++) {
      for (let length = Math.min(longest, words.length - start); length > 0; length--) {
        const said = words.slice(start, start + length);
        const others = known.get((length === 1 ? said : said.map(foldText)).join(' '));
        if (others === undefined) continue;
        runs.push({ words: said, others });
        start += length - 1;
        break;
      }
    }
    return runs;
  };
}

import { foldText } from '#core/text/fold.ts';
import { searchWords } from './words.ts';

/** Names that mean the same: «ĐBSCL», «đồng bằng sông Cửu Long», «miền Tây». */
export type SameNames = readonly string[];

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
  let longest = 0;
  for (const same of names) {
    for (const name of same) {
      const said = searchWords(name).map(foldText);
      const others = same
        .filter((other) => other !== name)
        .map((other) => ({
          words: searchWords(other),
          isAbbreviation: isAbbreviation(name) || isAbbreviation(other),
        }));
      known.set(said.join(' '), [...(known.get(said.join(' ')) ?? []), ...others]);
      longest = Math.max(longest, said.length);
    }
  }
  return (words) => findRuns(words, known, longest);
}

// A name made of first letters.
function isAbbreviation(name: string): boolean {
  return /^\p{Lu}[\p{Lu}&-]*\p{Lu}$/u.test(name);
}

function findRuns(
  words: readonly string[],
  known: ReadonlyMap<string, readonly OtherName[]>,
  longest: number,
): readonly NamedRun[] {
  const folded = words.map(foldText);
  const runs: NamedRun[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(longest, words.length - start); length > 0; length--) {
      const others = known.get(folded.slice(start, start + length).join(' '));
      const said = words.slice(start, start + length);
      // «áp» is no abbreviation though it folds to one.
      if (others === undefined || (length === 1 && said[0] !== folded[start])) continue;
      runs.push({ words: said, others });
      start += length - 1;
      break;
    }
  }
  return runs;
}

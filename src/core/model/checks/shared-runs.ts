import { splitUnbroken } from '#core/text/unbroken.ts';

/** A run of words that a text has in common with a source. */
export interface SharedRun {
  readonly source: string;
  /** The words in small letters, without the signs between them. */
  readonly words: string;
}

/** So many words in a row, names and titles aside, are the source's own sentence. */
const FEWEST_SHARED = 12;

/** So many words in a row of a longer name or title are that name, cited in part. */
const FEWEST_OF_NAME = 8;

/** Every run of twelve words in the sources, with the name of the first that holds it. */
export function indexRuns(
  sources: Iterable<readonly [name: string, text: string]>,
): ReadonlyMap<string, string> {
  const runs = new Map<string, string>();
  for (const [name, text] of sources) {
    const words = wordsOf(text);
    for (let at = 0; at + FEWEST_SHARED <= words.length; at += 1) {
      const run = words.slice(at, at + FEWEST_SHARED).join(' ');
      if (!runs.has(run)) runs.set(run, name);
    }
  }
  return runs;
}

/** The runs within a line of a text that a source holds too, each as long as it goes, where at least twelve of its words are neither quoted as its words (“…”) nor part of a name or title, a number or a day. */
export function findSharedRuns(
  text: string,
  runs: ReadonlyMap<string, string>,
  names: readonly string[],
): readonly SharedRun[] {
  const index = indexNames(names);
  return text.split('\n').flatMap((line) => findInLine(line, runs, index));
}

function findInLine(
  line: string,
  runs: ReadonlyMap<string, string>,
  names: NameIndex,
): readonly SharedRun[] {
  const words = markNames(readWords(line), names);
  const found: SharedRun[] = [];
  for (let at = 0; at + FEWEST_SHARED <= words.length; at += 1) {
    const source = runs.get(runAt(words, at));
    if (source === undefined) continue;
    let end = at + FEWEST_SHARED;
    while (end < words.length && runs.has(runAt(words, end - FEWEST_SHARED + 1))) end += 1;
    const run = words.slice(at, end);
    if (run.filter(({ isName }) => !isName).length >= FEWEST_SHARED) {
      found.push({ source, words: run.map(({ word }) => word).join(' ') });
    }
    at = end - 1;
  }
  return found;
}

interface Word {
  readonly word: string;
  /** Part of a quotation, a name, a title, a number or a day: what has to be written as it is. */
  readonly isName: boolean;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function readWords(text: string): readonly Word[] {
  return text.split(QUOTED).flatMap((part) =>
    splitUnbroken(part).flatMap((stretch) =>
      wordsOf(stretch.text).map((word) => ({
        word,
        isName: stretch.unbroken || part.startsWith('“'),
      })),
    ),
  );
}

const QUOTED = /(“[^“”]*”)/u;

type NameIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

// Of a long name every part of the fewest words stands in the index: parts that overlap cover any longer one.
function indexNames(names: readonly string[]): NameIndex {
  const index = new Map<string, (readonly string[])[]>();
  for (const name of new Set(names)) {
    for (const words of partsOf(wordsOf(name))) {
      const [first] = words;
      if (first === undefined) continue;
      const known = index.get(first);
      if (known === undefined) index.set(first, [words]);
      else known.push(words);
    }
  }
  return index;
}

function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length <= FEWEST_OF_NAME) return [words];
  return words
    .slice(0, words.length - FEWEST_OF_NAME + 1)
    .map((_, at) => words.slice(at, at + FEWEST_OF_NAME));
}

function markNames(words: readonly Word[], names: NameIndex): readonly Word[] {
  const marked = [...words];
  words.forEach(({ word }, at) => {
    for (const name of names.get(word) ?? []) {
      if (name.some((part, i) => words[at + i]?.word !== part)) continue;
      name.forEach((part, i) => {
        marked[at + i] = { word: part, isName: true };
      });
    }
  });
  return marked;
}

function runAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + FEWEST_SHARED)
    .map(({ word }) => word)
    .join(' ');
}

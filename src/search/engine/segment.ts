import type { PagefindInstance, PagefindProgram } from '../format/program.ts';
import { longestRun } from './longest-run.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** An entry that holds all the words asked for. */
export interface Hit {
  readonly entry: number;
  readonly score: number;
  /** How many of the words stand together. */
  readonly run: number;
}

/** One search of a segment: words as they stand in the index. */
export interface SegmentQuery {
  readonly words: readonly string[];
  /** As one phrase, in this order. */
  readonly asPhrase?: true;
  /** With exactly these marks. */
  readonly exact?: true;
  /** Words that were left out between the words asked for. */
  readonly gap?: number;
}

/** A Pagefind index whose results are entries of the archive. */
export interface Segment {
  search(query: SegmentQuery): Promise<readonly Hit[]>;
}

/** How a segment is opened with Pagefind. */
export interface SegmentOpening {
  readonly program: PagefindProgram;
  /** Where Pagefind takes the segment's index to lie. */
  readonly basePath: string;
  /** Which entry a page is, by its place. */
  readonly entryOf: (place: number) => number;
  /** What Pagefind asked for since the last call and did not get. */
  readonly takeFailure: () => Error | undefined;
}

/** Opens a segment; resolves when searches are answered at once, rejects where a file is lost. */
export async function openSegment({
  program,
  basePath,
  entryOf,
  takeFailure,
}: SegmentOpening): Promise<Segment> {
  const instance = program.createInstance({ basePath, noWorker: true });
  await instance.init();
  // `exactDiacritics` is a setting of the whole index, so searches of one index wait for each other.
  const inTurn = oneAtATime();
  // Nothing to search for: Pagefind waits until it has started, and answers.
  await instance.search('');
  return {
    search: (query) =>
      inTurn(async () => {
        takeFailure();
        const hits = await searchOnce(instance, query, entryOf);
        // Pagefind goes on without a file it cannot have, and would answer with less as if that were all.
        const failure = takeFailure();
        if (failure !== undefined) throw failure;
        return hits;
      }),
  };
}

/**
 * A segment where Pagefind cannot run: finds what holds all words, whatever their marks. How well a text answers, and
 * whether words stand side by side, it cannot tell.
 */
export function wordSegment(postings: (word: string) => Promise<ReadonlySet<number>>): Segment {
  return {
    search: async ({ words }) => {
      const held = await Promise.all(words.map(postings));
      const [first, ...others] = held;
      return [...(first ?? [])]
        .filter((entry) => others.every((other) => other.has(entry)))
        .map((entry) => ({ entry, score: 1, run: 1 }));
    },
  };
}

async function searchOnce(
  instance: PagefindInstance,
  { words, asPhrase, exact, gap = 1 }: SegmentQuery,
  entryOf: (place: number) => number,
): Promise<readonly Hit[]> {
  const term = asPhrase === true ? `"${words.join(' ')}"` : words.join(' ');
  if (exact) await instance.options({ exactDiacritics: true });
  try {
    const { results } = await instance.search(term);
    return results.map(({ id, score, words: positions }) => ({
      entry: entryOf(Number.parseInt(id, 36)),
      score,
      run: words.length > 1 ? longestRun(positions, words.length, gap) : 1,
    }));
  } finally {
    if (exact) await instance.options({ exactDiacritics: false });
  }
}

import type { PagefindInstance, PagefindProgram } from './assets.ts';
import { longestRun } from './longest-run.ts';

/** An entry that holds all the words asked for. */
export interface Hit {
  readonly entry: number;
  readonly score: number;
  /** How many of the words stand together. */
  readonly run: number;
}

/** One search of a bundle: words as they stand in the index. */
export interface BundleQuery {
  readonly words: readonly string[];
  /** As one phrase, in this order. */
  readonly asPhrase?: true;
  /** With exactly these marks. */
  readonly exact?: true;
  /** Words that were left out between the words asked for. */
  readonly gap?: number;
}

/** A Pagefind index whose results are entries of the archive. */
export interface IndexBundle {
  /** Resolves when searches are answered at once; reads no chunk. */
  ready(): Promise<void>;
  search(query: BundleQuery): Promise<readonly Hit[]>;
}

/** Opens a bundle; `entryOf` tells which entry a page is, by its place. */
export async function openIndexBundle(
  program: PagefindProgram,
  folder: string,
  entryOf: (place: number) => number,
): Promise<IndexBundle> {
  const instance = program.createInstance({ basePath: `/${folder}/`, noWorker: true });
  await instance.init();
  const inTurn = oneAtATime();
  return {
    // Nothing to search for: Pagefind waits until it has started, and answers.
    ready: () => inTurn(() => instance.search('').then(() => undefined)),
    search: (query) => inTurn(() => searchOnce(instance, query, entryOf)),
  };
}

async function searchOnce(
  instance: PagefindInstance,
  { words, asPhrase, exact, gap = 1 }: BundleQuery,
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

// `exactDiacritics` is a setting of the whole index, so searches of one index wait for each other.
function oneAtATime(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
}

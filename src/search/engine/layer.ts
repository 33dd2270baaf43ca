import { keepPromises } from '../format/keep-promises.ts';
import { END_MARKER } from '../query/words.ts';
import type { BundleQuery, Hit, IndexBundle } from './index-bundle.ts';

/** Several bundles searched as one. */
export interface Layer {
  /** Opens all bundles, one after the other, so that a search need not wait for it; never rejects. */
  open(): Promise<void>;
  search(query: BundleQuery, only?: ReadonlySet<number>): Promise<readonly Hit[]>;
  /** The entries that hold a word of the index, whatever its marks, without the cost of a search. */
  holders(word: string, only?: ReadonlySet<number>): Promise<ReadonlySet<number>>;
}

/** A bundle that is opened when it is first searched. */
export interface LayerBundle {
  open(): Promise<IndexBundle>;
  holders(word: string): Promise<ReadonlySet<number>>;
}

/** A layer of bundles; `only` holds places in `bundles`. A bundle that cannot be read is passed over, and `lose` is told. */
export function joinBundles(bundles: readonly LayerBundle[], lose: () => void): Layer {
  const kept = bundles.map(keepAnswers);
  const askAll = async <Value>(
    only: ReadonlySet<number> | undefined,
    ask: (bundle: LayerBundle) => Promise<Iterable<Value>>,
  ): Promise<readonly Value[]> => {
    const asked = kept.filter((_, place) => only === undefined || only.has(place));
    const answers = await Promise.all(
      asked.map((bundle) =>
        ask(bundle).catch((): readonly Value[] => {
          lose();
          return [];
        }),
      ),
    );
    return answers.flatMap((answer) => [...answer]);
  };
  return {
    open: async () => {
      for (const bundle of kept) await bundle.open().catch(lose);
    },
    search: (query, only) =>
      askAll(only, async (bundle) =>
        (await holdsAll(bundle, query.words)) ? (await bundle.open()).search(query) : [],
      ),
    holders: async (word, only) => new Set(await askAll(only, (bundle) => bundle.holders(word))),
  };
}

// Pagefind passes over a word that its index does not hold, and would answer with the rest; where no entry holds all
// words it need not be asked, nor opened. A word that may still go on has no end marker, and no entry of its own.
async function holdsAll(bundle: LayerBundle, words: readonly string[]): Promise<boolean> {
  const ended = words.filter((word) => word.endsWith(END_MARKER));
  const held = await Promise.all(ended.map((word) => bundle.holders(word)));
  const [rarest, ...others] = held.toSorted((a, b) => a.size - b.size);
  if (rarest === undefined) return true;
  return [...rarest].some((entry) => others.every((other) => other.has(entry)));
}

function keepAnswers({ open, holders }: LayerBundle): LayerBundle {
  const opened = keepPromises(open);
  return { open: () => opened(''), holders: keepPromises(holders) };
}

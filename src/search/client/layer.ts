import { END_MARKER } from '../plan/words.ts';
import type { BundleQuery, Hit, IndexBundle } from './index-bundle.ts';
import { keepPromises } from './keep-promises.ts';

/** Several bundles searched as one. */
export interface Layer {
  /** Opens all bundles, one after the other, so that a search need not wait for it. */
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

/** A layer of bundles; `only` holds places in `bundles`. */
export function joinBundles(bundles: readonly LayerBundle[]): Layer {
  const kept = bundles.map(keepAnswers);
  const asked = (only: ReadonlySet<number> | undefined): readonly LayerBundle[] =>
    kept.filter((_, place) => only === undefined || only.has(place));
  return {
    open: async () => {
      for (const bundle of kept) await bundle.open();
    },
    search: async (query, only) => {
      const hits = await Promise.all(
        asked(only).map(async (bundle) =>
          (await holdsAll(bundle, query.words)) ? (await bundle.open()).search(query) : [],
        ),
      );
      return hits.flat();
    },
    holders: async (word, only) => {
      const held = await Promise.all(asked(only).map((bundle) => bundle.holders(word)));
      return new Set(held.flatMap((entries) => [...entries]));
    },
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
  let bundle: Promise<IndexBundle> | undefined;
  return {
    open: () => (bundle ??= open()),
    holders: keepPromises(holders),
  };
}

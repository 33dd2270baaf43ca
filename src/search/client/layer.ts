import { END_MARKER } from '../plan/words.ts';
import type { BundleQuery, Hit, IndexBundle } from './index-bundle.ts';

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
  holders(word: string): Promise<readonly number[]>;
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
      return new Set(held.flat());
    },
  };
}

// Pagefind passes over a word that its index does not hold, and would answer with the rest. A word that may still
// go on has no end marker, and no entry of its own.
async function holdsAll(bundle: LayerBundle, words: readonly string[]): Promise<boolean> {
  const ended = words.filter((word) => word.endsWith(END_MARKER));
  const held = await Promise.all(ended.map((word) => bundle.holders(word)));
  return held.every(({ length }) => length > 0);
}

function keepAnswers({ open, holders }: LayerBundle): LayerBundle {
  let bundle: Promise<IndexBundle> | undefined;
  const known = new Map<string, Promise<readonly number[]>>();
  return {
    open: () => (bundle ??= open()),
    holders: (word) => {
      const answer = known.get(word) ?? holders(word);
      known.set(word, answer);
      answer.catch(() => known.delete(word));
      return answer;
    },
  };
}

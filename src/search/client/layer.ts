import type { BundleQuery, Hit, IndexBundle } from './index-bundle.ts';

/** Several bundles searched as one. */
export interface Layer {
  search(query: BundleQuery, only?: ReadonlySet<number>): Promise<readonly Hit[]>;
  count(word: string): Promise<number>;
}

/** A layer of bundles that are opened when they are first searched; `only` holds places in `bundles`. */
export function joinBundles(bundles: readonly (() => Promise<IndexBundle>)[]): Layer {
  const opened = bundles.map((open) => {
    let bundle: Promise<IndexBundle> | undefined;
    return () => (bundle ??= open());
  });
  return {
    search: async (query, only) => {
      const asked = opened.filter((_, place) => only === undefined || only.has(place));
      const hits = await Promise.all(asked.map(async (open) => (await open()).search(query)));
      return hits.flat();
    },
    count: async (word) => {
      const counts = await Promise.all(opened.map(async (open) => (await open()).count(word)));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}

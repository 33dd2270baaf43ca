import type { BundleQuery, Hit } from './index-bundle.ts';
import type { Layer } from './layer.ts';
import { keepBest, type Scores, WEIGHTS } from './scores.ts';

/** Words to be found together in one layer. */
export interface LevelQuery {
  readonly words: readonly string[];
  readonly tokens: readonly string[];
  readonly accented: boolean;
  readonly gap?: number;
  /** Only these entries count. */
  readonly within?: ReadonlySet<number> | undefined;
  /** Only these bundles are asked. */
  readonly bundles?: ReadonlySet<number> | undefined;
}

/** Hits enough that marks need not be loosened. */
const ENOUGH = 10;

/** Scores the entries of a layer that hold all words: with the very marks first, and where those are few, with any marks. Gives the entries that hold them as a phrase. */
export async function scoreLevel(
  layer: Layer,
  query: LevelQuery,
  scores: Scores,
): Promise<ReadonlySet<number>> {
  const { words, tokens, accented, gap, within, bundles } = query;
  const phrases = new Set<number>();
  const terms: BundleQuery = { words: [...tokens, ...words], ...(gap !== undefined && { gap }) };
  if (terms.words.length === 0) return phrases;
  const keep = async (asked: BundleQuery, bonus: number): Promise<number> => {
    const found = await layer.search(asked, bundles);
    const hits = within === undefined ? found : found.filter(({ entry }) => within.has(entry));
    keepBest(scores, hits, { words: words.length, bonus });
    for (const { entry } of hits.filter((hit) => isPhrase(hit, words))) phrases.add(entry);
    return hits.length;
  };
  const exact = accented ? await keep({ ...terms, exact: true }, WEIGHTS.exactMarks) : 0;
  if (exact < ENOUGH) await keep(terms, 0);
  return phrases;
}

function isPhrase({ run }: Hit, words: readonly string[]): boolean {
  return words.length > 1 && run >= words.length;
}

import type { FoundNumber } from '#core/citation/query/find-query-numbers.ts';
import { ownNumberToken } from '../query/own-number-token.ts';
import { intersect } from './intersect.ts';
import type { Layer } from './layer.ts';

/** The document numbers of a query as the archive knows them. */
export interface KnownNumbers {
  /** Tokens that some entry holds. */
  readonly tokens: readonly string[];
  /** For each token the entries that hold it. */
  readonly entries: ReadonlyMap<string, ReadonlySet<number>>;
  /** Entries that hold every known number; `undefined` where the query has none that is known. */
  readonly within: ReadonlySet<number> | undefined;
  /** Documents that bear one of the numbers themselves. */
  readonly owners: ReadonlySet<number>;
}

/** Looks up document numbers in the summary layer, which knows those of whole texts too. */
export async function findNumbers(
  summary: Layer,
  numbers: readonly FoundNumber[],
): Promise<KnownNumbers> {
  const entries = new Map<string, ReadonlySet<number>>();
  const owners = new Set<number>();
  let within: ReadonlySet<number> | undefined;
  for (const { token, looser } of numbers) {
    const hits = await summary.search({
      words: [token],
      ...(token.endsWith('z') && { asPhrase: true }),
    });
    const postings = new Set(hits.map(({ entry }) => entry));
    entries.set(token, postings);
    if (postings.size === 0) continue;
    within = within === undefined ? postings : intersect(within, postings);
    const own = ownNumberToken(token.endsWith('z') ? token : (looser[0] ?? token));
    for (const { entry } of await summary.search({ words: [own], asPhrase: true })) {
      if (postings.has(entry)) owners.add(entry);
    }
  }
  const tokens = [...entries].flatMap(([token, postings]) => (postings.size > 0 ? [token] : []));
  return { tokens, entries, within, owners };
}

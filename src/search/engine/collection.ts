import { SearchAssetError, type SearchAssets } from '../format/assets.ts';
import { SEARCH_FORMAT, type SealedManifest, type SearchManifest } from '../format/manifest.ts';
import { checkOf } from '../format/seal.ts';
import type { IndexFacts } from '../format/unit-part.ts';
import { type KnownNames, knowNames, knowPlaces } from '../query/other-names.ts';
import { RANKING, type Ranking } from '../query/ranking.ts';
import { openPostings } from './postings.ts';

/** The index of an archive, open for searching. */
export type Collection = Awaited<ReturnType<typeof openCollection>>;

/** Opens the index; its parts are read when they are first asked for. Rejects with `SearchAssetError`. */
export async function openCollection(assets: SearchAssets, ranking: Ranking = RANKING) {
  const manifest = await readManifest(assets);
  const [facts, names] = await Promise.all([
    assets.json<IndexFacts>(`${manifest.index}/m.bin`),
    // Without them a search goes on, and tells that something is missing.
    assets.json<KnownNames>(manifest.otherNames).catch(() => ({ same: [], places: [] })),
  ]);
  return {
    assets,
    manifest,
    passages: countPassages(facts),
    findNames: knowNames(names.same),
    findPlaces: knowPlaces(names.places),
    lookUp: openPostings(assets, manifest.index, facts.bits),
    ranking,
  };
}

async function readManifest(assets: SearchAssets): Promise<SearchManifest> {
  const { check, ...manifest } = await assets.json<SealedManifest>('manifest.json');
  if (manifest.format !== SEARCH_FORMAT) {
    throw new SearchAssetError(`the index has format ${manifest.format}, not ${SEARCH_FORMAT}`);
  }
  if (check !== checkOf(manifest)) throw new SearchAssetError('the manifest is not whole');
  return manifest;
}

/** Which entry each passage of the index belongs to, and its place there: the title is passage 0, lead and names 1. */
export interface Passages {
  readonly count: number;
  /** How many entries there are. */
  readonly span: number;
  readonly entryOf: Int32Array;
  readonly placeOf: Uint16Array;
}

/** Counts the passages of all entries. */
export function countPassages({ sizes }: IndexFacts): Passages {
  const count = sizes.reduce((sum, size) => sum + size, 0);
  const entryOf = new Int32Array(count);
  // One more, so that the passage behind the last is none of a body.
  const placeOf = new Uint16Array(count + 1);
  let at = 0;
  for (const [entry, size] of sizes.entries()) {
    entryOf.fill(entry, at, at + size);
    for (let place = 0; place < size; place++) placeOf[at++] = place;
  }
  return { count, span: sizes.length, entryOf, placeOf };
}

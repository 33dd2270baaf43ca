import { SearchAssetError, type SearchAssets } from '../format/assets.ts';
import {
  entryNumber,
  SEARCH_FORMAT,
  type SealedManifest,
  type SearchManifest,
  SHELF_SIZE,
} from '../format/manifest.ts';
import { answerPagefind } from '../format/pagefind-files.ts';
import { loadProgram, runsWebAssembly, SearchProgramError } from '../format/program.ts';
import { checkOf } from '../format/seal.ts';
import { type BundleSeat, readShelves, type ShelfReader } from '../format/shelf-reader.ts';
import { searchWords } from '../query/words.ts';
import { type IndexBundle, openIndexBundle, wordBundle } from './index-bundle.ts';
import { joinBundles, type Layer, type LayerBundle } from './layer.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { RANKING, type Ranking } from './ranking.ts';

/** The index of an archive, open for searching. */
export interface Collection {
  readonly assets: SearchAssets;
  readonly manifest: SearchManifest;
  /** Titles, leads, names, captions and numbers. */
  readonly light: Layer;
  /** Whole texts, a bundle a place. */
  readonly full: Layer;
  /** Whether answers are ranked by their texts: not where the browser runs no WebAssembly. */
  readonly isRanking: boolean;
  readonly ranking: Ranking;
  /** The words of each name by which a query can name a place. */
  readonly placeNames: readonly (readonly string[])[];
}

/** Opens the light index; the full bundles are opened when they are first asked. Rejects with `SearchAssetError` or `SearchProgramError`. */
export async function openCollection(
  assets: SearchAssets,
  ranking: Ranking = RANKING,
): Promise<Collection> {
  const manifest = await readManifest(assets);
  const shelves = readShelves(assets);
  const isRanking = runsWebAssembly();
  const open = isRanking
    ? await pagefindOpener(assets, manifest, shelves)
    : async (seat: Seat) => wordBundle(holdersOf(shelves, seat));
  const seated = (seat: Seat): LayerBundle => ({
    open: () => open(seat),
    holders: holdersOf(shelves, seat),
  });
  const light = joinBundles(lightSeats(manifest).map(seated), assets.losses.add);
  // Every search asks them all: they are opened while the reader still types.
  void light.open();
  return {
    assets,
    manifest,
    isRanking,
    ranking,
    placeNames: manifest.places.map(searchWords),
    light,
    full: joinBundles(fullSeats(manifest).map(seated), assets.losses.add),
  };
}

/** Where a bundle's index lies, and which entry each of its pages is. */
interface Seat extends BundleSeat {
  readonly entryOf: (page: number) => number;
}

type OpenBundle = (seat: Seat) => Promise<IndexBundle>;

async function pagefindOpener(
  assets: SearchAssets,
  { program: { seal, wasm } }: SearchManifest,
  shelves: ShelfReader,
): Promise<OpenBundle> {
  const [program] = await Promise.all([
    loadProgram(assets.base, seal),
    assets.bytes(wasm).catch((cause: unknown) => {
      throw new SearchProgramError('cannot read the WebAssembly', { cause });
    }),
  ]);
  const files = answerPagefind({ program, wasm }, assets, shelves);
  // Two indexes that start together race for the WebAssembly program.
  const inTurn = oneAtATime();
  return (seat) =>
    inTurn(async () => {
      // Without its metadata Pagefind would wait for ever.
      await shelves.metadata(seat);
      return openIndexBundle({
        program,
        basePath: files.basePath(seat),
        entryOf: seat.entryOf,
        takeFailure: () => files.takeFailure(seat),
      });
    });
}

function holdersOf(shelves: ShelfReader, seat: Seat): LayerBundle['holders'] {
  return async (word) => new Set((await shelves.pages(seat, word)).map(seat.entryOf));
}

async function readManifest(assets: SearchAssets): Promise<SearchManifest> {
  const { check, ...manifest } = await assets.json<SealedManifest>('manifest.json');
  if (manifest.format !== SEARCH_FORMAT) {
    throw new SearchAssetError(`the index has format ${manifest.format}, not ${SEARCH_FORMAT}`);
  }
  if (check !== checkOf(manifest)) throw new SearchAssetError('the manifest is not whole');
  // Asked for now, it comes while the program is still on its way; a failure is met where it is used.
  for (const folder of manifest.light.shelves) {
    assets.bytes(`${folder}/m.bin`).catch(() => undefined);
  }
  return manifest;
}

function lightSeats({ light, full }: SearchManifest): readonly Seat[] {
  const entries = full.flatMap(({ size }, bundle) =>
    Array.from({ length: size }, (_, place) => entryNumber(bundle, place)),
  );
  let before = 0;
  return light.sizes.flatMap((size, bundle) => {
    const start = before;
    before += size;
    // An archive without entries has one bundle with nothing in it, which Pagefind cannot open.
    if (size === 0) return [];
    return [{ ...seatOf(light.shelves, bundle), entryOf: (page) => entries[start + page] ?? 0 }];
  });
}

function fullSeats({ full, shelves }: SearchManifest): readonly Seat[] {
  return full.map((_, bundle) => ({
    ...seatOf(shelves, bundle),
    entryOf: (page) => entryNumber(bundle, page),
  }));
}

function seatOf(shelves: readonly string[], bundle: number): BundleSeat {
  return { folder: shelves[Math.floor(bundle / SHELF_SIZE)] ?? '', bundle: bundle % SHELF_SIZE };
}

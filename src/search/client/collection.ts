import { entryNumber, SEARCH_FORMAT, type SearchManifest, SHELF_SIZE } from '../plan/manifest.ts';
import { searchWords } from '../plan/words.ts';
import { SearchAssetError, type SearchAssets } from './assets.ts';
import { type IndexBundle, openIndexBundle } from './index-bundle.ts';
import { joinBundles, type Layer, type LayerBundle } from './layer.ts';
import { answerPagefind, type LostFiles } from './pagefind-files.ts';
import { type BundleSeat, readShelves } from './shelf-reader.ts';

/** The index of an archive, open for searching. */
export interface Collection {
  readonly assets: SearchAssets;
  readonly manifest: SearchManifest;
  /** Titles, leads, names, captions and numbers. */
  readonly light: Layer;
  /** Whole texts, a bundle a place. */
  readonly full: Layer;
  readonly lost: LostFiles;
  /** The words of each name by which a query can name a place. */
  readonly placeNames: readonly (readonly string[])[];
}

/** Opens the light index; the full bundles are opened when they are first asked. Rejects with `SearchAssetError`. */
export async function openCollection(assets: SearchAssets): Promise<Collection> {
  const [manifest, program] = await Promise.all([
    readManifest(assets),
    assets.program(),
    assets.bytes('pagefind.bin'),
  ]);
  if (manifest.format !== SEARCH_FORMAT) {
    throw new SearchAssetError(`the index has format ${manifest.format}, not ${SEARCH_FORMAT}`);
  }
  const shelves = readShelves(assets);
  const lost = answerPagefind(assets, shelves);
  const seats = lightSeats(manifest);
  const [first] = seats;
  if (first === undefined && manifest.full.length > 0)
    throw new SearchAssetError('the index has no light bundle');
  const open = ({ folder, bundle, entryOf }: Seat): Promise<IndexBundle> =>
    openIndexBundle(program, `${folder}/${bundle}`, entryOf);
  // Two indexes that start together race for the WebAssembly program: the first one is let finish.
  const ready = first && openFirst(open(first));
  // A search may meet the failure of a file before anyone waits for this.
  ready?.catch(() => undefined);
  const seated = (seat: Seat): LayerBundle => ({
    open: async () => {
      const opened = await ready;
      return opened !== undefined && seat === first ? opened : open(seat);
    },
    holders: async (word) => new Set((await shelves.pages(seat, word)).map(seat.entryOf)),
  });
  const light = joinBundles(seats.map(seated));
  // Every search asks them all: they are opened while the reader still types.
  light.open().catch(() => undefined);
  return {
    assets,
    manifest,
    lost,
    placeNames: manifest.places.map(searchWords),
    light,
    full: joinBundles(fullSeats(manifest).map(seated)),
  };
}

async function openFirst(opening: Promise<IndexBundle>): Promise<IndexBundle> {
  const bundle = await opening;
  await bundle.ready();
  return bundle;
}

/** Where a bundle's index lies, and which entry each of its pages is. */
interface Seat extends BundleSeat {
  readonly entryOf: (page: number) => number;
}

async function readManifest(assets: SearchAssets): Promise<SearchManifest> {
  const manifest = await assets.json<SearchManifest>('manifest.json');
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

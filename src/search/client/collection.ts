import { entryNumber, SEARCH_FORMAT, type SearchManifest, SHELF_SIZE } from '../plan/manifest.ts';
import { SearchAssetError, type SearchAssets } from './assets.ts';
import { type IndexBundle, openIndexBundle } from './index-bundle.ts';
import { joinBundles, type Layer } from './layer.ts';
import { answerPagefind, type LostFiles } from './pagefind-files.ts';

/** The index of an archive, open for searching. */
export interface Collection {
  readonly assets: SearchAssets;
  readonly manifest: SearchManifest;
  /** Titles, leads, names, captions and numbers. */
  readonly light: Layer;
  /** Whole texts, a bundle a place. */
  readonly full: Layer;
  readonly lost: LostFiles;
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
  const lost = answerPagefind(assets);
  const open = (folder: string, entryOf: (place: number) => number): Promise<IndexBundle> =>
    openIndexBundle(program, folder, entryOf);
  const shelfOf = (bundle: number): string =>
    `${manifest.shelves[Math.floor(bundle / SHELF_SIZE)]}/${bundle % SHELF_SIZE}`;
  const [first, ...others] = lightBundles(manifest);
  if (first === undefined) throw new SearchAssetError('the index has no light bundle');
  // Two indexes that start together race for the WebAssembly program: the first one is let finish.
  const ready = open(`${first.folder}/0`, first.entryOf).then(async (bundle) => {
    await bundle.ready();
    return bundle;
  });
  const afterFirst = async (start: () => Promise<IndexBundle>) => {
    await ready;
    return start();
  };
  return {
    assets,
    manifest,
    lost,
    light: joinBundles([
      () => ready,
      ...others.map((each) => () => afterFirst(() => open(`${each.folder}/0`, each.entryOf))),
    ]),
    full: joinBundles(
      manifest.full.map(
        (_, bundle) => () =>
          afterFirst(() => open(shelfOf(bundle), (place) => entryNumber(bundle, place))),
      ),
    ),
  };
}

async function readManifest(assets: SearchAssets): Promise<SearchManifest> {
  const manifest = await assets.json<SearchManifest>('manifest.json');
  // Asked for now, it comes while the program is still on its way; a failure is met where it is used.
  for (const { folder } of manifest.light) assets.bytes(`${folder}/m.bin`).catch(() => undefined);
  return manifest;
}

function lightBundles({ light, full }: SearchManifest) {
  const entries = full.flatMap(({ size }, bundle) =>
    Array.from({ length: size }, (_, place) => entryNumber(bundle, place)),
  );
  let before = 0;
  return light.map(({ folder, size }) => {
    const start = before;
    before += size;
    return { folder, entryOf: (place: number) => entries[start + place] ?? 0 };
  });
}

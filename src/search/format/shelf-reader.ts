import { foldText } from '#core/text/fold.ts';
import { END_MARKER } from '../query/words.ts';
import { SearchAssetError, type SearchAssets } from './assets.ts';
import { arrayHead } from './cbor.ts';
import { joinBytes } from './join-bytes.ts';
import { keepPromises } from './keep-promises.ts';
import { readTile, type Tile } from './read-tile.ts';
import {
  firstPages,
  metadataWriter,
  PAGEFIND_SIGNATURE,
  type ShelfMetadata,
  tilePath,
  tileRange,
} from './shelf-metadata.ts';

/** Where the index of one bundle lies. */
export interface BundleSeat {
  readonly folder: string;
  /** The place of the bundle on its shelf. */
  readonly bundle: number;
}

/** Reads the shelves of the search folder: what Pagefind asks of one bundle, and which pages hold a word. */
export interface ShelfReader {
  /** Pagefind's metadata of a bundle. */
  metadata(seat: BundleSeat): Promise<Uint8Array>;
  /** Pagefind's chunk for a row of words. */
  chunk(seat: BundleSeat, row: number): Promise<Uint8Array>;
  /** The pages of a bundle that hold a word of the index, whatever its marks, without the cost of a search; a word without an end marker may go on. */
  pages(seat: BundleSeat, word: string): Promise<readonly number[]>;
}

/** Makes a reader; its promises reject with `SearchAssetError`. */
export function readShelves(assets: SearchAssets): ShelfReader {
  const shelfAt = keepPromises((folder) => openShelf(assets, folder));
  return {
    metadata: async ({ folder, bundle }) => (await shelfAt(folder)).metadataOf(bundle),
    chunk: async ({ folder, bundle }, row) => {
      const { tile, place } = await (await shelfAt(folder)).tile(row, bundle);
      return joinBytes([PAGEFIND_SIGNATURE, arrayHead(1), tile.words[place] ?? arrayHead(0)]);
    },
    pages: async ({ folder, bundle }, word) => {
      const shelf = await shelfAt(folder);
      const key = foldText(word);
      const isWhole = key.endsWith(END_MARKER);
      const rows = [...shelf.rows.entries()].filter(
        ([, [first, last]]) => key <= last && (first <= key || (!isWhole && first.startsWith(key))),
      );
      const views = await Promise.all(rows.map(([row]) => shelf.tile(row, bundle)));
      const pages = views.flatMap(({ tile, first, end }) => {
        const held = isWhole ? (tile.pages.get(key) ?? []) : pagesFrom(tile, key);
        return held.filter((page) => page >= first && page < end).map((page) => page - first);
      });
      return isWhole ? pages : [...new Set(pages)];
    },
  };
}

function pagesFrom({ pages }: Tile, start: string): readonly number[] {
  return [...pages].flatMap(([word, held]) => (word.startsWith(start) ? held : []));
}

interface Shelf {
  readonly rows: ShelfMetadata['rows'];
  readonly metadataOf: (bundle: number) => Uint8Array;
  readonly tile: (row: number, bundle: number) => Promise<TileView>;
}

/** The tile of a row that holds a bundle. */
interface TileView {
  readonly tile: Tile;
  /** The place of the bundle in the tile. */
  readonly place: number;
  /** The first page of the bundle, and the first behind its last. */
  readonly first: number;
  readonly end: number;
}

async function openShelf(assets: SearchAssets, folder: string): Promise<Shelf> {
  const metadata = await assets.json<ShelfMetadata>(`${folder}/m.bin`);
  const { rows, lengths, weights } = metadata;
  const pages = firstPages(lengths);
  // All bundles of a tile are asked one after the other: it is read once.
  const tileAt = keepPromises(async (path, start: number, end: number) => {
    const bytes = await assets.bytes(path);
    try {
      return readTile(bytes, { firstPages: pages.slice(start, end + 1), weights });
    } catch (cause) {
      throw new SearchAssetError(`${path} is not a tile of the index`, { cause });
    }
  });
  return {
    rows,
    metadataOf: metadataWriter(metadata),
    tile: async (row, bundle) => {
      const [start, end] = tileRange(metadata, row, bundle);
      const tile = await tileAt(`${folder}/${tilePath(row, start)}`, start, end);
      const [first = 0, next = 0] = pages.slice(bundle);
      return { tile, place: bundle - start, first, end: next };
    },
  };
}

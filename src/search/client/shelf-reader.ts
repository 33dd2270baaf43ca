import { foldText } from '#core/text/fold.ts';
import { arrayHead, type CborValue, decodeCbor, joinBytes, sliceArray } from '../plan/cbor.ts';
import {
  metadataWriter,
  PAGEFIND_SIGNATURE,
  type ShelfMetadata,
  tilePath,
  tileStart,
} from '../plan/shelf-metadata.ts';
import { SearchAssetError, type SearchAssets } from './assets.ts';

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
  /** The pages of a bundle that hold a word of the index, whatever its marks, without the cost of a search. */
  pages(seat: BundleSeat, word: string): Promise<readonly number[]>;
}

/** Makes a reader; its promises reject with `SearchAssetError`. */
export function readShelves(assets: SearchAssets): ShelfReader {
  const known = new Map<string, Promise<Shelf>>();
  const shelfOf = (folder: string): Promise<Shelf> => {
    const asked = known.get(folder) ?? openShelf(assets, folder);
    known.set(folder, asked);
    asked.catch(() => known.delete(folder));
    return asked;
  };
  // All bundles of a tile are asked one after the other: it is cut once.
  const tiles = new Map<string, Promise<readonly Uint8Array[]>>();
  const tileAt = (path: string): Promise<readonly Uint8Array[]> => {
    const asked = tiles.get(path) ?? assets.bytes(path).then((bytes) => sliceTile(path, bytes));
    tiles.set(path, asked);
    asked.catch(() => tiles.delete(path));
    return asked;
  };
  const words = async ({ folder, bundle }: BundleSeat, row: number): Promise<Uint8Array> => {
    const { rows } = await shelfOf(folder);
    const start = tileStart(rows[row] ?? ['', ''], bundle);
    const path = `${folder}/${tilePath(row, start)}`;
    const found = (await tileAt(path))[bundle - start];
    if (found === undefined) throw new SearchAssetError(`${path} does not hold bundle ${bundle}`);
    return found;
  };
  return {
    metadata: async ({ folder, bundle }) => (await shelfOf(folder)).metadataOf(bundle),
    chunk: async (seat, row) =>
      joinBytes([PAGEFIND_SIGNATURE, arrayHead(1), await words(seat, row)]),
    pages: async (seat, word) => {
      const { rows } = await shelfOf(seat.folder);
      const key = foldText(word);
      const row = rows.findIndex(([first, last]) => first <= key && key <= last);
      return row < 0 ? [] : pagesOf(key, await words(seat, row));
    },
  };
}

interface Shelf {
  readonly rows: ShelfMetadata['rows'];
  readonly metadataOf: (bundle: number) => Uint8Array;
}

async function openShelf(assets: SearchAssets, folder: string): Promise<Shelf> {
  const metadata = await assets.json<ShelfMetadata>(`${folder}/m.bin`);
  return { rows: metadata.rows, metadataOf: metadataWriter(metadata) };
}

function sliceTile(path: string, bytes: Uint8Array): readonly Uint8Array[] {
  try {
    return sliceArray(bytes);
  } catch (cause) {
    throw new SearchAssetError(`${path} is not a tile of the index`, { cause });
  }
}

// A word is `[word, pages, [[variant, pages], …]]`, a page `[pages since the one before, …]`.
function pagesOf(key: string, words: Uint8Array): readonly number[] {
  for (const each of sliceArray(words)) {
    const [text, ...lists] = sliceArray(each);
    if (text === undefined || decodeCbor(text) !== key) continue;
    const [plain, variants] = lists.map((list) => decodeCbor(list));
    const all = [plain, ...listOf(variants).map((variant) => listOf(variant)[1])];
    return [...new Set(all.flatMap((pages) => countUp(listOf(pages))))];
  }
  return [];
}

function countUp(pages: readonly CborValue[]): readonly number[] {
  let page = 0;
  return pages.map((each) => {
    page += Number(listOf(each)[0]);
    return page;
  });
}

function listOf(value: CborValue | undefined): readonly CborValue[] {
  return typeof value === 'object' ? value : [];
}

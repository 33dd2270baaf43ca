import { foldText } from '#core/text/fold.ts';
import { END_MARKER } from '../query/words.ts';
import { SearchAssetError, type SearchAssets } from './assets.ts';
import { arrayHead, firstOfArray, sliceArray } from './cbor.ts';
import { joinBytes } from './join-bytes.ts';
import { keepPromises } from './keep-promises.ts';
import { pagesOf } from './pagefind-word.ts';
import {
  metadataWriter,
  PAGEFIND_SIGNATURE,
  type ShelfMetadata,
  tilePath,
  tileStart,
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
      const { bytes } = await (await shelfAt(folder)).words(row, bundle);
      return joinBytes([PAGEFIND_SIGNATURE, arrayHead(1), bytes]);
    },
    pages: async ({ folder, bundle }, word) => {
      const shelf = await shelfAt(folder);
      const key = foldText(word);
      const isWhole = key.endsWith(END_MARKER);
      const rows = [...shelf.rows.entries()].filter(
        ([, [first, last]]) => key <= last && (first <= key || (!isWhole && first.startsWith(key))),
      );
      const found = await Promise.all(
        rows.map(async ([row]) => {
          const { byText } = await shelf.words(row, bundle);
          if (isWhole) return byText.get(key) ?? [];
          return [...byText].flatMap(([text, held]) => (text.startsWith(key) ? held : []));
        }),
      );
      return [...new Set(found.flat().flatMap(pagesOf))];
    },
  };
}

interface Shelf {
  readonly rows: ShelfMetadata['rows'];
  readonly metadataOf: (bundle: number) => Uint8Array;
  readonly words: (row: number, bundle: number) => Promise<BundleWords>;
}

/** The words of a row that one bundle holds. */
interface BundleWords {
  /** The list as Pagefind wrote it. */
  readonly bytes: Uint8Array;
  readonly byText: ReadonlyMap<string, Uint8Array>;
}

async function openShelf(assets: SearchAssets, folder: string): Promise<Shelf> {
  const metadata = await assets.json<ShelfMetadata>(`${folder}/m.bin`);
  // All bundles of a tile are asked one after the other: it is read once.
  const tileAt = keepPromises(async (path) => {
    const bytes = await assets.bytes(path);
    try {
      return sliceArray(bytes).map(readWords);
    } catch (cause) {
      throw new SearchAssetError(`${path} is not a tile of the index`, { cause });
    }
  });
  return {
    rows: metadata.rows,
    metadataOf: metadataWriter(metadata),
    words: async (row, bundle) => {
      const start = tileStart(metadata, row, bundle);
      const tile = await tileAt(`${folder}/${tilePath(row, start)}`);
      return tile[bundle - start] ?? NO_WORDS;
    },
  };
}

function readWords(bytes: Uint8Array): BundleWords {
  return {
    bytes,
    byText: new Map(sliceArray(bytes).map((word) => [String(firstOfArray(word)), word])),
  };
}

const NO_WORDS: BundleWords = { bytes: arrayHead(0), byText: new Map() };

import { foldText } from '#core/text/fold.ts';
import { END_MARKER } from '../query/words.ts';
import { SearchAssetError, type SearchAssets } from './assets.ts';
import { arrayHead, firstOfArray, sliceArray } from './cbor.ts';
import {
  type IndexMetadata,
  metadataWriter,
  PAGEFIND_SIGNATURE,
  shardPath,
  shardStart,
} from './index-metadata.ts';
import { joinBytes } from './join-bytes.ts';
import { keepPromises } from './keep-promises.ts';
import { pagesOf } from './pagefind-word.ts';

/** Where the index of one segment lies. */
export interface SegmentLocation {
  readonly folder: string;
  /** The place of the segment on its index. */
  readonly segment: number;
}

/** Reads the indexes of the search folder: what Pagefind asks of one segment, and which pages hold a word. */
export interface IndexReader {
  /** Pagefind's metadata of a segment. */
  metadata(location: SegmentLocation): Promise<Uint8Array>;
  /** Pagefind's chunk for a row of words. */
  chunk(location: SegmentLocation, row: number): Promise<Uint8Array>;
  /** The pages of a segment that hold a word of the index, whatever its marks, without the cost of a search; a word without an end marker may go on. */
  pages(location: SegmentLocation, word: string): Promise<readonly number[]>;
}

/** Makes a reader; its promises reject with `SearchAssetError`. */
export function readIndexes(assets: SearchAssets): IndexReader {
  const indexAt = keepPromises((folder) => openIndex(assets, folder));
  return {
    metadata: async ({ folder, segment }) => (await indexAt(folder)).metadataOf(segment),
    chunk: async ({ folder, segment }, row) => {
      const { bytes } = await (await indexAt(folder)).words(row, segment);
      return joinBytes([PAGEFIND_SIGNATURE, arrayHead(1), bytes]);
    },
    pages: async ({ folder, segment }, word) => {
      const index = await indexAt(folder);
      const key = foldText(word);
      const isWhole = key.endsWith(END_MARKER);
      const rows = [...index.rows.entries()].filter(
        ([, [first, last]]) => key <= last && (first <= key || (!isWhole && first.startsWith(key))),
      );
      const found = await Promise.all(
        rows.map(async ([row]) => {
          const { byText } = await index.words(row, segment);
          if (isWhole) return byText.get(key) ?? [];
          return [...byText].flatMap(([text, held]) => (text.startsWith(key) ? held : []));
        }),
      );
      return [...new Set(found.flat().flatMap(pagesOf))];
    },
  };
}

interface OpenIndex {
  readonly rows: IndexMetadata['rows'];
  readonly metadataOf: (segment: number) => Uint8Array;
  readonly words: (row: number, segment: number) => Promise<SegmentWords>;
}

/** The words of a row that one segment holds. */
interface SegmentWords {
  /** The list as Pagefind wrote it. */
  readonly bytes: Uint8Array;
  readonly byText: ReadonlyMap<string, Uint8Array>;
}

async function openIndex(assets: SearchAssets, folder: string): Promise<OpenIndex> {
  const metadata = await assets.json<IndexMetadata>(`${folder}/m.bin`);
  // All segments of a shard are asked one after the other: it is read once.
  const shardAt = keepPromises(async (path) => {
    const bytes = await assets.bytes(path);
    try {
      return sliceArray(bytes).map(readWords);
    } catch (cause) {
      throw new SearchAssetError(`${path} is not a shard of the index`, { cause });
    }
  });
  return {
    rows: metadata.rows,
    metadataOf: metadataWriter(metadata),
    words: async (row, segment) => {
      const start = shardStart(metadata, row, segment);
      const shard = await shardAt(`${folder}/${shardPath(row, start)}`);
      return shard[segment - start] ?? NO_WORDS;
    },
  };
}

function readWords(bytes: Uint8Array): SegmentWords {
  return {
    bytes,
    byText: new Map(sliceArray(bytes).map((word) => [String(firstOfArray(word)), word])),
  };
}

const NO_WORDS: SegmentWords = { bytes: arrayHead(0), byText: new Map() };

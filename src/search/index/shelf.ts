import { arrayHead, decodeCbor, joinBytes, sliceArray } from '#search/plan/cbor.ts';
import { type ShelfMetadata, tilePath } from '#search/plan/shelf-metadata.ts';
import { compress } from './compress.ts';
import type { BundleIndex } from './pagefind-bundle.ts';

/** One file of the search folder. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** A tile of a frequent word, which is asked for alone: bundles that cannot hold the rest of a query are spared. */
const FREQUENT_BYTES = 16_000;

/**
 * Lays the indexes of several bundles, all made by one Pagefind, on one shelf: its metadata, then its tiles of about
 * `tileBytes` before packing. Pagefind's own chunks have 40,000, and most of one is words nobody asked for.
 */
export function* shelfFiles(
  bundles: readonly BundleIndex[],
  tileBytes: number,
): Generator<SearchFile> {
  const rows = [...cutRows(joinWords(bundles), tileBytes)];
  const tiles = rows.map((row) => cutTiles(row, bundles.length));
  const metadata: ShelfMetadata = {
    version: bundles[0]?.version ?? '',
    fields: bundles[0]?.fields ?? [],
    lengths: bundles.map(({ lengths }) => lengths),
    rows: rows.map((row, n) => [
      row[0]?.text ?? '',
      row.at(-1)?.text ?? '',
      ...(tiles[n] ?? []).slice(1).map(({ start }) => start),
    ]),
  };
  yield { path: 'm.bin', content: compress(JSON.stringify(metadata)) };
  for (const [n, row] of tiles.entries()) {
    for (const { start, pieces } of row) {
      yield { path: tilePath(n, start), content: compress(joinTile(pieces)) };
    }
  }
}

/** A word and what each bundle knows of it, as Pagefind wrote it. */
interface SharedWord {
  readonly text: string;
  readonly pieces: readonly (Uint8Array | undefined)[];
}

function joinWords(bundles: readonly BundleIndex[]): readonly SharedWord[] {
  const words = new Map<string, (Uint8Array | undefined)[]>();
  for (const [place, { words: held }] of bundles.entries()) {
    for (const bytes of held) {
      const text = textOf(bytes);
      const pieces = words.get(text) ?? Array<Uint8Array | undefined>(bundles.length);
      pieces[place] = bytes;
      words.set(text, pieces);
    }
  }
  // Pagefind compares words by their bytes.
  return [...words]
    .map(([text, pieces]) => ({ text, pieces, key: Buffer.from(text) }))
    .sort((a, b) => Buffer.compare(a.key, b.key));
}

function* cutRows(
  words: readonly SharedWord[],
  tileBytes: number,
): Generator<readonly SharedWord[]> {
  let row: SharedWord[] = [];
  let size = 0;
  for (const word of words) {
    const bytes = sizeOf(word.pieces);
    if (row.length > 0 && size + bytes > tileBytes) {
      yield row;
      row = [];
      size = 0;
    }
    row.push(word);
    size += bytes;
  }
  if (row.length > 0) yield row;
}

interface Tile {
  readonly start: number;
  /** For each of its bundles the words it holds. */
  readonly pieces: readonly (readonly Uint8Array[])[];
}

function cutTiles(row: readonly SharedWord[], bundles: number): readonly Tile[] {
  const held = Array.from({ length: bundles }, (_, place) =>
    row.flatMap(({ pieces }) => pieces[place] ?? []),
  );
  const starts = [0];
  let size = 0;
  for (const [place, pieces] of held.entries()) {
    const bytes = sizeOf(pieces);
    if (size > 0 && size + bytes > FREQUENT_BYTES) {
      starts.push(place);
      size = 0;
    }
    size += bytes;
  }
  return starts.map((start, n) => ({ start, pieces: held.slice(start, starts[n + 1]) }));
}

function joinTile(pieces: Tile['pieces']): Uint8Array {
  return joinBytes([
    arrayHead(pieces.length),
    ...pieces.flatMap((words) => [arrayHead(words.length), ...words]),
  ]);
}

function sizeOf(pieces: readonly (Uint8Array | undefined)[]): number {
  return pieces.reduce((sum, piece) => sum + (piece?.length ?? 0), 0);
}

// An indexed word is `[word, pages, variants]`.
function textOf(word: Uint8Array): string {
  const [text] = sliceArray(word);
  return text === undefined ? '' : String(decodeCbor(text));
}

import { arrayHead, firstOfArray } from './cbor.ts';
import { compress } from './compress.ts';
import { type IndexMetadata, shardPath } from './index-metadata.ts';
import { joinBytes } from './join-bytes.ts';
import type { SegmentIndex } from './pagefind-segment.ts';

/** One file of the search folder. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** How large shards are, in bytes as Pagefind writes words: packed they take about a third. */
export interface ShardSizes {
  /** A row of words, all segments together. */
  readonly row: number;
  /** A column of a row that one frequent word fills: segments that cannot hold the rest of a query are spared. */
  readonly column: number;
}

/**
 * Lays the indexes of several segments, all made by one Pagefind, on one index: its shards, then its metadata.
 * Pagefind's own chunks have 40,000 bytes, and most of one is words nobody asked for.
 */
export function* indexFiles(
  segments: readonly SegmentIndex[],
  sizes: ShardSizes,
): Generator<SearchFile> {
  const rows = [...cutRows(joinWords(segments), sizes.row)];
  const shards = rows.map((row) => cutShards(row, segments.length, sizes.column));
  for (const [n, row] of shards.entries()) {
    for (const { start, lists } of row) {
      yield { path: shardPath(n, start), content: compress(joinList(lists.map(joinList))) };
    }
  }
  const metadata: IndexMetadata = {
    version: segments[0]?.version ?? '',
    fields: segments[0]?.fields ?? [],
    lengths: segments.map((segment) => segment.lengths),
    rows: rows.map((row, n) => [
      row[0]?.text ?? '',
      row.at(-1)?.text ?? '',
      ...(shards[n] ?? []).slice(1).map(({ start }) => start),
    ]),
  };
  yield { path: 'm.bin', content: compress(JSON.stringify(metadata)) };
}

function joinList(values: readonly Uint8Array[]): Uint8Array {
  return joinBytes([arrayHead(values.length), ...values]);
}

/** A word and what each segment knows of it, as Pagefind wrote it. */
interface SharedWord {
  readonly text: string;
  readonly pieces: readonly (Uint8Array | undefined)[];
}

function joinWords(segments: readonly SegmentIndex[]): readonly SharedWord[] {
  const words = new Map<string, (Uint8Array | undefined)[]>();
  for (const [place, { words: held }] of segments.entries()) {
    for (const bytes of held) {
      const text = String(firstOfArray(bytes));
      const pieces = words.get(text) ?? Array<Uint8Array | undefined>(segments.length);
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
  shardBytes: number,
): Generator<readonly SharedWord[]> {
  let row: SharedWord[] = [];
  let size = 0;
  for (const word of words) {
    const bytes = sizeOf(word.pieces);
    if (row.length > 0 && size + bytes > shardBytes) {
      yield row;
      row = [];
      size = 0;
    }
    row.push(word);
    size += bytes;
  }
  if (row.length > 0) yield row;
}

interface Shard {
  /** The first of its segments. */
  readonly start: number;
  /** For each of its segments the words that it holds. */
  readonly lists: readonly (readonly Uint8Array[])[];
}

function cutShards(
  row: readonly SharedWord[],
  segments: number,
  columnBytes: number,
): readonly Shard[] {
  const lists = Array.from({ length: segments }, (_, place) =>
    row.flatMap(({ pieces }) => pieces[place] ?? []),
  );
  const starts = [0];
  let size = 0;
  for (const [place, words] of lists.entries()) {
    const bytes = sizeOf(words);
    if (size > 0 && size + bytes > columnBytes) {
      starts.push(place);
      size = 0;
    }
    size += bytes;
  }
  return starts.map((start, n) => ({ start, lists: lists.slice(start, starts[n + 1]) }));
}

function sizeOf(pieces: readonly (Uint8Array | undefined)[]): number {
  return pieces.reduce((sum, piece) => sum + (piece?.length ?? 0), 0);
}

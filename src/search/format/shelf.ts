import { decodeCbor, sliceArray } from './cbor.ts';
import { compress, compressSections } from './compress.ts';
import { type IndexedWord, readWord, type WordForm } from './indexed-word.ts';
import type { BundleIndex } from './pagefind-bundle.ts';
import { firstPages, type ShelfMetadata, tilePath } from './shelf-metadata.ts';
import { tileSections } from './write-tile.ts';

/** One file of the search folder. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** How large tiles are, in bytes as Pagefind writes words: packed they take about a third. */
export interface TileSizes {
  /** A row of words, all bundles together. */
  readonly row: number;
  /** A column of a row that one frequent word fills: bundles that cannot hold the rest of a query are spared. */
  readonly column: number;
}

/**
 * Lays the indexes of several bundles, all made by one Pagefind, on one shelf: its tiles, then its metadata.
 * Pagefind's own chunks have 40,000 bytes, and most of one is words nobody asked for.
 */
export function* shelfFiles(
  bundles: readonly BundleIndex[],
  sizes: TileSizes,
): Generator<SearchFile> {
  const rows = [...cutRows(joinWords(bundles), sizes.row)];
  const tiles = rows.map((row) => cutTiles(row, bundles.length, sizes.column));
  const lengths = bundles.map((bundle) => bundle.lengths);
  const pages = firstPages(lengths);
  const weights: number[] = [];
  for (const [n, row] of tiles.entries()) {
    for (const { start, words } of row) {
      const joined = words.map((word) => joinPieces(word, start, pages));
      const sections = tileSections(joined, pages[start] ?? 0, weights);
      yield { path: tilePath(n, start), content: compressSections(sections) };
    }
  }
  const metadata: ShelfMetadata = {
    version: bundles[0]?.version ?? '',
    fields: bundles[0]?.fields ?? [],
    lengths,
    weights,
    rows: rows.map((row, n) => [
      row[0]?.text ?? '',
      row.at(-1)?.text ?? '',
      ...(tiles[n] ?? []).slice(1).map(({ start }) => start),
    ]),
  };
  yield { path: 'm.bin', content: compress(JSON.stringify(metadata)) };
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
  /** The first of its bundles. */
  readonly start: number;
  /** The words its bundles hold; pieces count from `start`. */
  readonly words: readonly SharedWord[];
}

function cutTiles(
  row: readonly SharedWord[],
  bundles: number,
  columnBytes: number,
): readonly Tile[] {
  const starts = [0];
  let size = 0;
  for (let place = 0; place < bundles; place++) {
    const bytes = sizeOf(row.map(({ pieces }) => pieces[place]));
    if (size > 0 && size + bytes > columnBytes) {
      starts.push(place);
      size = 0;
    }
    size += bytes;
  }
  return starts.map((start, n) => ({
    start,
    words: row
      .map(({ text, pieces }) => ({ text, pieces: pieces.slice(start, starts[n + 1]) }))
      .filter(({ pieces }) => pieces.some((piece) => piece !== undefined)),
  }));
}

// The same spelling in several bundles is one, its pages numbered through.
function joinPieces(
  { text, pieces }: SharedWord,
  start: number,
  pages: readonly number[],
): IndexedWord {
  const forms = new Map<string, WordForm['pages']>([[text, []]]);
  for (const [n, piece] of pieces.entries()) {
    if (piece === undefined) continue;
    const first = pages[start + n] ?? 0;
    for (const { text: form, pages: held } of readWord(piece).forms) {
      const numbered = held.map((each) => ({ ...each, page: first + each.page }));
      forms.set(form, [...(forms.get(form) ?? []), ...numbered]);
    }
  }
  return { text, forms: [...forms].map(([form, held]) => ({ text: form, pages: held })) };
}

function sizeOf(pieces: readonly (Uint8Array | undefined)[]): number {
  return pieces.reduce((sum, piece) => sum + (piece?.length ?? 0), 0);
}

// An indexed word is `[word, pages, variants]`.
function textOf(word: Uint8Array): string {
  const [text] = sliceArray(word);
  return text === undefined ? '' : String(decodeCbor(text));
}

import { writeBundle } from './bundle-writer.ts';
import type { CborWriter } from './cbor.ts';
import { bitReader, numberReader } from './number-streams.ts';
import { LOW_BITS, TILE_SECTIONS, TITLE, TITLE_FIELD, unfoldSign } from './tile-format.ts';

/** A tile, read. */
export interface Tile {
  /** For each of its bundles the list of words that Pagefind reads. */
  readonly words: readonly Uint8Array[];
  /** For each word without marks the pages that hold it, pages of the whole shelf. */
  readonly pages: ReadonlyMap<string, readonly number[]>;
}

/** What the metadata of a shelf says of a tile. */
export interface TilePlace {
  /** The first page of each of its bundles, and behind the last one the first page that is not in the tile. */
  readonly firstPages: readonly number[];
  /** Pagefind's codes for the weights that the tile names by their place. */
  readonly weights: readonly number[];
}

/** Reads a tile in one go, as the format in `plan/tile-format.ts` has it. Throws where it is cut or not one. */
export function readTile(bytes: Uint8Array, { firstPages, weights }: TilePlace): Tile {
  const sections = openSections(bytes);
  const { texts, shape, step } = sections;
  const writers = firstPages.slice(0, -1).map(writeBundle);
  const copyPage = pageCopier(sections, weights);
  const pages = new Map<string, readonly number[]>();
  let text = '';
  for (let words = shape(); words > 0; words--) {
    const held = new Set<number>();
    let word: string | undefined;
    for (let forms = shape(); forms > 0; forms--) {
      text = text.slice(0, shape()) + texts();
      word ??= text;
      let page = firstPages[0] ?? 0;
      let bundle = 0;
      for (let count = shape(); count > 0; count--) {
        page += step();
        while (page >= (firstPages[bundle + 1] ?? Number.POSITIVE_INFINITY)) bundle++;
        const writer = writers[bundle];
        if (writer === undefined) throw new Error(`page ${page} is not in this tile`);
        copyPage(writer.page(word, text, page));
        held.add(page);
      }
    }
    for (const writer of writers) writer.endWord();
    if (word !== undefined) pages.set(word, [...held]);
  }
  return { words: writers.map((writer) => writer.bytes()), pages };
}

// Copies where a word stands on a page: its places by weight, then its fields.
function pageCopier(
  { shape, place }: Sections,
  weights: readonly number[],
): (writer: CborWriter) => void {
  const groupsOf = keepGroups(weights);
  return (writer) => {
    const bits = shape();
    const groups = groupsOf(bits);
    const counts = groups.map(() => shape());
    writer.list(counts.reduce((sum, count) => sum + count, groups.length));
    let fields: readonly number[] = [];
    for (const [n, weight] of groups.entries()) {
      const places = times(counts[n] ?? 0, place);
      writer.number(weight);
      for (const each of places) writer.number(each);
      if (weight === TITLE) fields = [TITLE_FIELD, ...places];
    }
    if ((bits & 1) === 1) fields = times(shape(), () => unfoldSign(shape()));
    writer.list(fields.length);
    for (const each of fields) writer.number(each);
  };
}

interface Sections {
  readonly texts: () => string;
  readonly shape: () => number;
  readonly step: () => number;
  readonly place: () => number;
}

function openSections(bytes: Uint8Array): Sections {
  const lengths = times(TILE_SECTIONS, numberReader(bytes));
  let at = bytes.length - lengths.reduce((sum, length) => sum + length, 0);
  if (at < TILE_SECTIONS) throw new Error('a tile that is cut');
  const [texts, shapes, steps, high, low] = lengths.map((length) => {
    const section = bytes.subarray(at, at + length);
    at += length;
    return section;
  }) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  const lines = new TextDecoder().decode(texts).split('\n').values();
  const highBits = numberReader(high);
  const lowBits = bitReader(low, LOW_BITS);
  return {
    texts: () => lines.next().value ?? '',
    shape: numberReader(shapes),
    step: numberReader(steps),
    place: () => (highBits() << LOW_BITS) | lowBits(),
  };
}

// The weights that bits name, lightest first, as Pagefind writes them.
function keepGroups(weights: readonly number[]): (bits: number) => readonly number[] {
  const kept = new Map<number, readonly number[]>();
  return (bits) => {
    const known =
      kept.get(bits) ??
      weights.filter((_, code) => (bits & (2 << code)) !== 0).sort((a, b) => b - a);
    kept.set(bits, known);
    return known;
  };
}

function times<Value>(count: number, make: () => Value): Value[] {
  const values: Value[] = [];
  for (let n = 0; n < count; n++) values.push(make());
  return values;
}

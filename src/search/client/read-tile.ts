import { type CborWriter, cborWriter } from '../plan/cbor.ts';
import { bitReader, numberReader } from '../plan/number-streams.ts';
import { LOW_BITS, TILE_SECTIONS, TITLE, TITLE_FIELD, unfoldSign } from '../plan/tile-format.ts';

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
  const { texts, shape, step, place } = openSections(bytes);
  const writers = firstPages.slice(0, -1).map(writeBundle);
  const groupsOf = keepGroups(weights);
  const writePage = (writer: CborWriter): void => {
    const bits = shape();
    const groups = groupsOf(bits);
    const counts = groups.map(() => shape());
    writer.list(counts.reduce((sum, count) => sum + count, groups.length));
    let title: readonly number[] | undefined;
    for (const [n, weight] of groups.entries()) {
      const places = times(counts[n] ?? 0, place);
      writer.number(weight);
      for (const each of places) writer.number(each);
      if (weight === TITLE) title = [TITLE_FIELD, ...places];
    }
    const fields = (bits & 1) === 1 ? times(shape(), () => unfoldSign(shape())) : (title ?? []);
    writer.list(fields.length);
    for (const each of fields) writer.number(each);
  };
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
        writePage(writer.page(word, text, page));
        held.add(page);
      }
    }
    for (const writer of writers) writer.endWord();
    if (word !== undefined) pages.set(word, [...held]);
  }
  return { words: writers.map((writer) => writer.bytes()), pages };
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

/** Writes the words of one bundle: `[word, pages, [[spelling with marks, pages], …]]`, a page `[pages since the one before, places, fields]`. */
interface BundleWriter {
  /** Writes what stands before the places of a page. */
  page(word: string, form: string, page: number): CborWriter;
  endWord(): void;
  bytes(): Uint8Array;
}

function writeBundle(first: number): BundleWriter {
  const writer = cborWriter();
  const closeWords = writer.openList();
  let words = 0;
  let open: OpenWord | undefined;
  const beginForm = (word: string, form: string): OpenWord => {
    if (open === undefined) {
      words++;
      writer.list(PARTS);
      writer.text(word);
      const plain = { form: word, closePages: writer.openList(), pages: 0, before: first };
      if (form === word) return plain;
      open = plain;
    }
    open.closePages(open.pages);
    const closeForms = open.closeForms ?? writer.openList();
    writer.list(2);
    writer.text(form);
    const forms = (open.forms ?? 0) + 1;
    return { form, closePages: writer.openList(), pages: 0, before: first, closeForms, forms };
  };
  return {
    page: (word, form, page) => {
      if (open?.form !== form) open = beginForm(word, form);
      writer.list(PARTS);
      writer.number(page - open.before);
      open.before = page;
      open.pages++;
      return writer;
    },
    endWord: () => {
      open?.closePages(open.pages);
      if (open?.closeForms === undefined) {
        if (open !== undefined) writer.list(0);
      } else open.closeForms(open.forms ?? 0);
      open = undefined;
    },
    bytes: () => {
      closeWords(words);
      return writer.bytes();
    },
  };
}

/** A word has three parts, and so has a page. */
const PARTS = 3;

/** The word that is being written, in the spelling that is being written. */
interface OpenWord {
  readonly form: string;
  readonly closePages: (length: number) => void;
  pages: number;
  /** The last page written. */
  before: number;
  /** Where spellings with marks have begun. */
  readonly closeForms?: (length: number) => void;
  readonly forms?: number;
}

function times<Value>(count: number, make: () => Value): Value[] {
  const values: Value[] = [];
  for (let n = 0; n < count; n++) values.push(make());
  return values;
}

import { SearchAssetError, type SearchAssets } from '../format/assets.ts';
import { type IndexReader, readIndexes, type SegmentLocation } from '../format/index-reader.ts';
import {
  entryNumber,
  SEARCH_FORMAT,
  SEGMENTS_AN_INDEX,
  type SealedManifest,
  type SearchManifest,
} from '../format/manifest.ts';
import { answerPagefind } from '../format/pagefind-files.ts';
import { loadProgram, runsWebAssembly, SearchProgramError } from '../format/program.ts';
import { checkOf } from '../format/seal.ts';
import { searchWords } from '../query/words.ts';
import { joinSegments, type Layer, type LayerSegment } from './layer.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { RANKING, type Ranking } from './ranking.ts';
import { openSegment, type Segment, wordSegment } from './segment.ts';

/** The index of an archive, open for searching. */
export interface Collection {
  readonly assets: SearchAssets;
  readonly manifest: SearchManifest;
  /** Titles, leads, names, captions and numbers. */
  readonly summary: Layer;
  /** Whole texts, a segment a place. */
  readonly full: Layer;
  /** Whether answers are ranked by their texts: not where the browser runs no WebAssembly. */
  readonly isRanking: boolean;
  readonly ranking: Ranking;
  /** The words of each name by which a query can name a place. */
  readonly placeNames: readonly (readonly string[])[];
}

/** Opens the summary index; the full segments are opened when they are first asked. Rejects with `SearchAssetError` or `SearchProgramError`. */
export async function openCollection(
  assets: SearchAssets,
  ranking: Ranking = RANKING,
): Promise<Collection> {
  const manifest = await readManifest(assets);
  const indexes = readIndexes(assets);
  const isRanking = runsWebAssembly();
  const open = isRanking
    ? await pagefindOpener(assets, manifest, indexes)
    : async (location: Located) => wordSegment(postingsOf(indexes, location));
  const segmentAt = (location: Located): LayerSegment => ({
    open: () => open(location),
    postings: postingsOf(indexes, location),
  });
  const summary = joinSegments(locateSummaries(manifest).map(segmentAt), assets.losses.add);
  // Every search asks them all: they are opened while the reader still types.
  void summary.open();
  return {
    assets,
    manifest,
    isRanking,
    ranking,
    placeNames: manifest.places.map(searchWords),
    summary,
    full: joinSegments(locateFullTexts(manifest).map(segmentAt), assets.losses.add),
  };
}

/** Where a segment's index lies, and which entry each of its pages is. */
interface Located extends SegmentLocation {
  readonly entryOf: (page: number) => number;
}

type OpenSegment = (location: Located) => Promise<Segment>;

async function pagefindOpener(
  assets: SearchAssets,
  { program: { seal, wasm } }: SearchManifest,
  indexes: IndexReader,
): Promise<OpenSegment> {
  const [program] = await Promise.all([
    loadProgram(assets.base, seal),
    assets.bytes(wasm).catch((cause: unknown) => {
      throw new SearchProgramError('cannot read the WebAssembly', { cause });
    }),
  ]);
  const files = answerPagefind({ program, wasm }, assets, indexes);
  // Two indexes that start together race for the WebAssembly program.
  const inTurn = oneAtATime();
  return (location) =>
    inTurn(async () => {
      // Without its metadata Pagefind would wait for ever.
      await indexes.metadata(location);
      return openSegment({
        program,
        basePath: files.basePath(location),
        entryOf: location.entryOf,
        takeFailure: () => files.takeFailure(location),
      });
    });
}

function postingsOf(indexes: IndexReader, location: Located): LayerSegment['postings'] {
  return async (word) => new Set((await indexes.pages(location, word)).map(location.entryOf));
}

async function readManifest(assets: SearchAssets): Promise<SearchManifest> {
  const { check, ...manifest } = await assets.json<SealedManifest>('manifest.json');
  if (manifest.format !== SEARCH_FORMAT) {
    throw new SearchAssetError(`the index has format ${manifest.format}, not ${SEARCH_FORMAT}`);
  }
  if (check !== checkOf(manifest)) throw new SearchAssetError('the manifest is not whole');
  // Asked for now, it comes while the program is still on its way; a failure is met where it is used.
  for (const folder of manifest.summary.indexes) {
    assets.bytes(`${folder}/m.bin`).catch(() => undefined);
  }
  return manifest;
}

function locateSummaries({ summary, full }: SearchManifest): readonly Located[] {
  const entries = full.flatMap(({ size }, segment) =>
    Array.from({ length: size }, (_, place) => entryNumber(segment, place)),
  );
  let before = 0;
  return summary.sizes.flatMap((size, segment) => {
    const start = before;
    before += size;
    // An archive without entries has one segment with nothing in it, which Pagefind cannot open.
    if (size === 0) return [];
    return [
      { ...locationOf(summary.indexes, segment), entryOf: (page) => entries[start + page] ?? 0 },
    ];
  });
}

function locateFullTexts({ full, indexes }: SearchManifest): readonly Located[] {
  return full.map((_, segment) => ({
    ...locationOf(indexes, segment),
    entryOf: (page) => entryNumber(segment, page),
  }));
}

function locationOf(indexes: readonly string[], segment: number): SegmentLocation {
  return {
    folder: indexes[Math.floor(segment / SEGMENTS_AN_INDEX)] ?? '',
    segment: segment % SEGMENTS_AN_INDEX,
  };
}

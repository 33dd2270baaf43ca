import { SearchAssetError } from '../format/assets.ts';
import { entryPlace, type FullSegment, type TextBlock } from '../format/manifest.ts';
import type { Collection } from './collection.ts';

/** What a result shows of an entry. */
export interface DisplayRecord {
  readonly entry: number;
  readonly kind: FullSegment['kind'];
  readonly id: string;
  readonly title: string;
  /** As readers write it; empty where not known. */
  readonly date: string;
  readonly place: string;
  readonly lead: string;
}

/** Reads the display record of an entry. */
export async function readRecord(collection: Collection, entry: number): Promise<DisplayRecord> {
  const { kind, read } = filesOf<readonly string[]>(collection, entry);
  const [id = '', title = '', date = '', place = '', lead = ''] = await read('r');
  return { entry, kind, id, title, date, place, lead };
}

/** Reads the display records of entries, those that can be read. */
export async function readRecords(
  collection: Collection,
  entries: readonly number[],
): Promise<readonly DisplayRecord[]> {
  const read = entries.map((entry) => readRecord(collection, entry).catch(() => undefined));
  return (await Promise.all(read)).filter((record) => record !== undefined);
}

/** Reads the whole text of an entry, paragraph by paragraph, headings with their ids. */
export async function readParagraphs(
  collection: Collection,
  entry: number,
): Promise<readonly TextBlock[]> {
  return filesOf<readonly TextBlock[]>(collection, entry).read('t');
}

function filesOf<Value>({ assets, manifest }: Collection, entry: number) {
  const found = entryPlace(manifest, entry);
  if (found === undefined) throw new SearchAssetError(`the manifest has no entry ${entry}`);
  const { segment, place } = found;
  return {
    kind: segment.kind,
    read: (sort: 'r' | 't') =>
      assets.json<Value>(`${segment.folder}/${sort}/${place.toString(36)}.bin`),
  };
}

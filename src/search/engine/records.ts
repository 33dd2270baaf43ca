import {
  type EntryKind,
  entryPlace,
  type StoredRecord,
  type TextBlock,
} from '../format/manifest.ts';
import type { Collection } from './collection.ts';

/** What a result shows of an entry. */
export interface DisplayRecord {
  readonly entry: number;
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** As readers write it; empty where not known. */
  readonly date: string;
  readonly place: string;
  readonly lead: string;
}

/** Reads the display record of an entry. */
export async function readRecord(
  { assets, manifest }: Collection,
  entry: number,
): Promise<DisplayRecord> {
  const { segment, name } = entryPlace(manifest, entry);
  const [kind, id, title, date, place, lead] = await assets.json<StoredRecord>(
    `${segment.folder}/r/${name}.bin`,
  );
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
  { assets, manifest }: Collection,
  entry: number,
): Promise<readonly TextBlock[]> {
  const { segment, name } = entryPlace(manifest, entry);
  return assets.json<readonly TextBlock[]>(`${segment.folder}/t/${name}.bin`);
}

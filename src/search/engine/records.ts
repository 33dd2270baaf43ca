import { SearchAssetError, type SearchAssets } from '../format/assets.ts';
import {
  entryPlace,
  type FullSegment,
  type SearchManifest,
  type TextBlock,
} from '../format/manifest.ts';

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
export async function readRecord(
  assets: SearchAssets,
  manifest: SearchManifest,
  entry: number,
): Promise<DisplayRecord> {
  const { folder, kind, name } = whereIs(manifest, entry);
  const [id = '', title = '', date = '', place = '', lead = ''] = await assets.json<
    readonly string[]
  >(`${folder}/r/${name}.bin`);
  return { entry, kind, id, title, date, place, lead };
}

/** Reads the display records of entries, those that can be read. */
export async function readRecords(
  assets: SearchAssets,
  manifest: SearchManifest,
  entries: readonly number[],
): Promise<readonly DisplayRecord[]> {
  const read = entries.map((entry) => readRecord(assets, manifest, entry).catch(() => undefined));
  return (await Promise.all(read)).filter((record) => record !== undefined);
}

/** Reads the whole text of an entry, paragraph by paragraph, headings with their ids. */
export async function readParagraphs(
  assets: SearchAssets,
  manifest: SearchManifest,
  entry: number,
): Promise<readonly TextBlock[]> {
  const { folder, name } = whereIs(manifest, entry);
  return assets.json<readonly TextBlock[]>(`${folder}/t/${name}.bin`);
}

function whereIs(manifest: SearchManifest, entry: number) {
  const { segment, place } = entryPlace(entry);
  const found = manifest.full[segment];
  if (found === undefined) throw new SearchAssetError(`the manifest has no segment ${segment}`);
  return { folder: found.folder, kind: found.kind, name: place.toString(36) };
}
